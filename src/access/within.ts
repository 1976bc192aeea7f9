// Binds the parts of access control to the context of a request.

import type { Access, AccessContext } from './access.ts'
import type { Context } from './context.ts'

/** Gives a request's context the parts of access control. */
export function within(access: Access): (context: Context) => AccessContext {
  return (context) => ({ ...context, access })
}
