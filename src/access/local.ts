// The command line on the machine itself. Whoever can read the data folder could read the database too, so
// it may do everything; the audit names it as what it is.

import type { Caller, Context, Services } from './context.ts'
import type { Language } from '../kernel/words.ts'
import { freshId } from './fresh.ts'
import { roles } from './permission.ts'

/** The caller behind the command line. */
export const localCaller: Caller = {
  kind: 'account',
  via: 'local',
  account: { id: 'local', name: 'local', displayName: '本机命令行', roles, city: null, organisation: null },
}

/** The context of a command, a job or the first start. */
export function localContext(services: Services, language: Language = 'zh'): Context {
  const requestId = freshId(services)
  return { ...services, caller: localCaller, language, requestId, address: 'local' }
}
