// What a password must be (GB/T 22239-2019 8.1.4.1 a as assessors apply it: length, three of four classes,
// not the user name, periodic change, no reuse). Pure: hashes are compared elsewhere.

import type { ProblemCode } from '../../kernel/problems.ts'
import { isCommonPassword } from './frequent.ts'

/** The adjustable part of the rules. */
export type PasswordRule = Readonly<{
  minimumLength: number
  /** How many former passwords cannot be used again. */
  remembered: number
  /** After so many days a new one is demanded (口令定期更换). */
  maximumAgeDays: number
  /** A one-time password of an administrator is good for so many days. */
  oneTimeDays: number
}>

/** Rules as installed. */
export const defaultPasswordRule: PasswordRule = {
  minimumLength: 10,
  remembered: 5,
  maximumAgeDays: 90,
  oneTimeDays: 7,
}

/** No password is longer: hashing must not become a way to keep the server busy. */
export const longestPassword = 128

/** Why a password is not acceptable; each is a Problem code. */
export type PasswordFault = Extract<
  ProblemCode,
  'password-too-short' | 'password-too-plain' | 'password-has-name' | 'password-too-common'
>

const classes = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u]

/**
 * The first rule that a password breaks, or null.
 *
 * @example passwordFault('123456', 'li.na', defaultPasswordRule) // 'password-too-short'
 */
export function passwordFault(password: string, name: string, rule: PasswordRule): PasswordFault | null {
  const text = normalPassword(password)
  if (Array.from(text).length < rule.minimumLength) return 'password-too-short'
  if (classes.filter((one) => one.test(text)).length < 3) return 'password-too-plain'
  if (text.toLowerCase().includes(name.toLowerCase())) return 'password-has-name'
  if (isCommonPassword(text)) return 'password-too-common'
  return null
}

/** One form for what different keyboards and input methods send for the same characters. */
export function normalPassword(password: string): string {
  return password.normalize('NFKC')
}
