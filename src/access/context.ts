// What a use case is given besides its transaction and its input: who asks, in which language, and the
// outside world as arguments. Only app/ makes one.

import type { Language } from '../kernel/words.ts'
import type { Chance, Clock } from '../platform/clock.ts'
import type { FileStore } from '../platform/files.ts'
import type { Log } from '../platform/log.ts'
import type { Mail } from '../platform/mail.ts'
import type { Store } from '../platform/store/store.ts'
import type { Permission, Role } from './permission.ts'

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

/** What a session still lacks before it carries any right but to supply just that. */
export type PendingStep = 'second-factor' | 'change-password' | 'enrol-second-factor'

/** Who asks: an account through a session or a token, one that is still signing in, or nobody known. */
export type Caller =
  | Readonly<{
      kind: 'account'
      account: Account
      via: 'session' | 'token' | 'local'
      /** The session, where one carries the request. */
      sessionId?: string
      /** A token's own limits; without them the roles alone decide. */
      permissions?: readonly Permission[]
    }>
  | Readonly<{ kind: 'pending'; account: Account; needs: PendingStep; sessionId: string }>
  /** `sessionEnded`: the browser still showed a session that is over. */
  | Readonly<{ kind: 'public'; sessionEnded?: boolean }>

/** The cookies of an HTTP request and of its reply; null takes a cookie back. */
export type Browser = Readonly<{
  read: (cookie: 'session' | 'sso') => string | null
  write: (cookie: 'session' | 'sso', value: string | null) => void
}>

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
    /** Absent where no browser asks: command line, jobs. */
    browser?: Browser
  }>
