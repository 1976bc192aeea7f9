// Ends the session on the server first, then forgets everything on this page by loading it anew.

import { DELETE } from '../client/api.ts'

/** Signs out. */
export async function signOut(): Promise<void> {
  await DELETE('/api/v1/session').catch(() => undefined)
  window.location.assign('/')
}
