// What a use case is given besides its transaction and its input: who asks, in which language, and the
// outside world as arguments. Only app/ makes one.

import type { Language } from '../kernel/words.ts'
import type { Chance, Clock } from '../platform/clock.ts'
import type { FileStore } from '../platform/files.ts'
import type { Log } from '../platform/log.ts'
import type { Mail } from '../platform/mail.ts'
import type { Store } from '../platform/store/store.ts'
import type { Role } from './permission.ts'

/** A signed-in account, as far as rights and the audit need it. */
export type Account = Readonly<{
  id: string
  /** Sign-in name. */
  name: string
  displayName: string
  roles: readonly Role[]
  /** The city (root of the organisation tree) that the account works in; null for administrators of the installation. */
  city: string | null
  /** Own organisation; the scope is its subtree. */
  organisation: string | null
}>

/** Who asks: an account through a session or a token, or nobody known. */
export type Caller =
  | Readonly<{ kind: 'account'; account: Account; via: 'session' | 'token' | 'local' }>
  | Readonly<{ kind: 'public' }>

/** The outside world. */
export type Services = Readonly<{
  store: Store
  clock: Clock
  chance: Chance
  files: FileStore
  mail: Mail
  log: Log
}>

/** What one request carries into a use case. */
export type Context = Services &
  Readonly<{
    caller: Caller
    language: Language
    requestId: string
    /** Address that the request came from, for the audit. */
    address: string
  }>
