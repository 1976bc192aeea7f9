// A plan (方案) and its versions. A version is one reading of one official text: a draft under review, then
// approved and in force until a later one supersedes it.

import type { Coverage, ParsedPlan } from '../document/index.ts'
import type { NextKeys } from './draft.ts'

/** An official text as decoded from the file that was uploaded. */
export type PlanDocument = Readonly<{
  id: string
  cityId: string
  fileDigest: string
  fileName: string
  mediaType: string
  format: string
  encoding: string | null
  text: string
  textDigest: string
  importedAt: string
  importedBy: string
}>

/** What the head of a plan says. */
export type PlanHead = Readonly<{
  title: string
  documentNumber: string | null
  issuer: string | null
  issuedOn: string | null
  horizonYear: number | null
}>

/** A plan. */
export type Plan = PlanHead &
  Readonly<{
    id: string
    cityId: string
    state: 'draft' | 'in-force' | 'withdrawn'
    /** The version in force. */
    currentVersion: number | null
    nextKeys: NextKeys
    createdAt: string
    revision: number
  }>

/** What became of the keys of the version that was amended. */
export type Carried = Readonly<{
  /** Keys whose entry stands unchanged but for its place. */
  kept: readonly string[]
  /** Keys whose entry reads differently now, with the fields that differ. */
  changed: readonly Readonly<{ key: string; fields: readonly string[] }>[]
  /** Keys that the new text has no more; their history stays. */
  removed: readonly string[]
  /** Keys that are new. */
  added: readonly string[]
}>

/** A version of a plan, without its entries. */
export type Version = Readonly<{
  planId: string
  number: number
  documentId: string
  state: 'draft' | 'approved' | 'superseded' | 'discarded'
  parsed: ParsedPlan
  amends: number | null
  carried: Carried | null
  createdAt: string
  createdBy: string
  approvedAt: string | null
  approvedBy: string | null
  note: string | null
  revision: number
}>

/** Entries of a version by kind, as an import tells them. */
export type Counts = Readonly<{
  sections: number
  tasks: number
  targets: number
  goals: number
  actions: number
}>

/** What an import tells: where the reading lies and how much of the text it covers. */
export type Imported = Readonly<{ planId: string; version: number; counts: Counts; coverage: Coverage }>

/** The head of a plan as its text prints it. */
export function headOf(parsed: ParsedPlan): PlanHead {
  const { title, documentNumber, issuer, issuedOn, horizonYear } = parsed
  return { title, documentNumber, issuer, issuedOn, horizonYear }
}
