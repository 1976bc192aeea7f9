// A server with the real gate and routes over a test store, and visitors with cookie jars who call it.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemChance } from '../../platform/clock.ts'
import { openFiles } from '../../platform/files.ts'
import { openMetrics } from '../../platform/http/metrics.ts'
import { buildServer } from '../../platform/http/server.ts'
import { silentLog } from '../../platform/log.ts'
import { folderMail } from '../../platform/mail.ts'
import { secretBox } from '../../platform/secret-box.ts'
import type { WithStore } from '../../platform/store/kit/engines.ts'
import { type TestClock, testClock } from '../../platform/store/kit/options.ts'
import type { Store } from '../../platform/store/store.ts'
import type { Access, AccessContext } from '../access.ts'
import { createAccount, type NewAccount } from '../account/create.ts'
import type { Context } from '../context.ts'
import { accessGate } from '../gate.ts'
import { localContext } from '../local.ts'
import { passwordsAt } from '../password/hash.ts'
import type { AppRoute } from '../route.ts'
import { accessRoutes } from '../routes.ts'
import { defaultAccessSettings } from '../settings.ts'
import { newVisitor, type Visitor } from './visitor.ts'

/** A running desk: the server, its parts, and ways to use it. */
export type Desk = Readonly<{
  store: Store
  clock: TestClock
  access: Access
  /** The command line's context. */
  local: AccessContext
  routes: readonly AppRoute[]
  visitor: () => Visitor
  /** Creates an account that can be used at once, and signs it in. */
  signedIn: (account: Partial<NewAccount> & { name: string }) => Promise<Visitor>
}>

/** The password of test accounts. */
export const testPassword = 'tie-Ferry4-Lantern'

/** What a test may choose. */
export type DeskOptions = Readonly<{
  access?: Partial<Access>
  behindTls?: boolean
  localToken?: string
  /** All routes of the server; access's own by default. */
  routes?: (access: Access) => readonly AppRoute[]
}>

/** Opens a desk over a fresh store for one test. */
export async function withDesk<T>(
  withStore: WithStore,
  body: (desk: Desk) => Promise<T>,
  options: DeskOptions = {},
): Promise<T> {
  const clock = testClock()
  return withStore(async (store) => deskOver(store, { clock, body, options }), { clock })
}

async function deskOver<T>(
  store: Store,
  { clock, body, options }: { clock: TestClock; body: (desk: Desk) => Promise<T>; options: DeskOptions },
): Promise<T> {
  const chance = systemChance
  const folder = await mkdtemp(join(tmpdir(), 'fumao-access-'))
  const files = await openFiles(join(folder, 'files'), chance)
  const mail = folderMail(join(folder, 'mail'), 'fumao@localhost', { clock, chance })
  const services = { store, clock, chance, files, mail, log: silentLog }
  const access: Access = {
    settings: defaultAccessSettings(false),
    box: secretBox([new Uint8Array(32).fill(7)], chance),
    passwords: passwordsAt({ memory: 64, passes: 1, parallelism: 1 }), // the full cost has tests of its own
    sso: null,
    ...options.access,
  }
  const routes: readonly AppRoute[] = options.routes?.(access) ?? accessRoutes(access, () => routes)
  const { behindTls = false, localToken } = options
  const server = await buildServer<Context>({
    routes,
    gate: accessGate({ services, access, behindTls, ...(localToken === undefined ? {} : { localToken }) }),
    openApi: {},
    console: null,
    metrics: openMetrics(),
    log: silentLog,
    chance,
    behindTls,
    requestsPerMinute: 100_000,
    healthy: async () => true,
  })
  const local: AccessContext = { ...localContext(services), access }
  const visitor = () => newVisitor(server)
  const signedIn: Desk['signedIn'] = async (account) => {
    const plain = { displayName: account.name, roles: [], city: null, organisation: null, sample: true }
    await createAccount({ ...plain, password: testPassword, ...account }, local)
    const person = visitor()
    await person.signIn(account.name, account.password ?? testPassword)
    return person
  }
  try {
    return await body({ store, clock, access, local, routes, visitor, signedIn })
  } finally {
    await server.close()
    await rm(folder, { recursive: true })
  }
}
