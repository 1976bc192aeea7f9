// For tests: the context of a caller of some city, around a store whose clock stands still.

import type { Context, Role } from '../../access/index.ts'
import { systemChance } from '../../platform/clock.ts'
import type { FileStore } from '../../platform/files.ts'
import { silentLog } from '../../platform/log.ts'
import { testClock } from '../../platform/store/kit/options.ts'
import type { Store } from '../../platform/store/store.ts'

/** Who asks in a test. */
export type TestCaller = Readonly<{ city?: string | null; roles?: readonly Role[]; files?: FileStore }>

const none = () => Promise.reject(new Error('this test has no files'))

/** A context for a test; it has no files unless the test brings a folder. */
export function testContext(
  store: Store,
  { city = null, roles = ['coordinator'], files }: TestCaller = {},
): Context {
  const account = { id: 'tester', name: 'tester', displayName: '测试', roles, city, organisation: null }
  return {
    store,
    clock: testClock(),
    chance: systemChance,
    files: files ?? {
      folder: '',
      put: none,
      get: none,
      size: none,
      stream: () => {
        throw new Error('this test has no files')
      },
    },
    mail: { send: () => Promise.reject(new Error('this test sends no mail')) },
    log: silentLog,
    caller: { kind: 'account', via: city === null ? 'local' : 'session', account },
    language: 'zh',
    requestId: 'test',
    address: '127.0.0.1',
  }
}
