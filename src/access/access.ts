// What access control needs besides the outside world that every capability gets: its settings, the key
// that seals second-factor secrets, the password hasher, the government sign-on.

import type { Context } from './context.ts'
import type { SecretBox } from '../platform/secret-box.ts'
import type { Passwords } from './password/hash.ts'
import type { AccessSettings } from './settings.ts'
import type { SsoProvider } from './sso/provider.ts'

/** The parts of access control, made once by app/. */
export type Access = Readonly<{
  settings: AccessSettings
  box: SecretBox
  passwords: Passwords
  /** Null where no government sign-on is configured. */
  sso: SsoProvider | null
}>

/** The context of access control's own use cases. */
export type AccessContext = Context & Readonly<{ access: Access }>
