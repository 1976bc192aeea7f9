// The adjustable part of access control. The figures are those that assessors of 等保 level 3 customarily
// ask for (GB/T 22239-2019 8.1.4.1); the standard's text itself names none.

import { defaultPasswordRule, type PasswordRule } from './password/rule.ts'

/** Settings of one installation. */
export type AccessSettings = Readonly<{
  /** Production refuses sample accounts. */
  production: boolean
  /** Name that authenticator apps show. */
  product: string
  password: PasswordRule
  /** Sign-out after so many minutes without a request. */
  idleMinutes: number
  /** No session lives longer. */
  sessionHours: number
  /** Failures in a row that lock a name (or a second factor), and for how long. */
  lockFailures: number
  lockMinutes: number
  /** Failures from one address, whatever the name, and for how long they count. */
  addressFailures: number
  addressMinutes: number
  /** No token lives longer. */
  tokenDays: number
  /** Networks in CIDR form from which administrators may sign in; empty: from anywhere. */
  administratorNetworks: readonly string[]
  /** Time zone in which the audit's readers count days. */
  timeZone: string
}>

/** Settings as installed. */
export function defaultAccessSettings(production: boolean): AccessSettings {
  return {
    production,
    product: '服贸',
    password: defaultPasswordRule,
    idleMinutes: 15,
    sessionHours: 12,
    lockFailures: 5,
    lockMinutes: 30,
    addressFailures: 30,
    addressMinutes: 15,
    tokenDays: 365,
    administratorNetworks: [],
    timeZone: 'Asia/Shanghai',
  }
}
