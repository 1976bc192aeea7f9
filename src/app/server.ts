// One running server: routes, gate, console, the command line's channel, jobs; and how to stop it.

import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { refuse } from '../kernel/problem.ts'
import { announce, ownAddress } from '../platform/local.ts'
import { openMetrics } from '../platform/http/metrics.ts'
import { buildServer } from '../platform/http/server.ts'
import type { Config } from './config.ts'
import { buildGate } from './gate.ts'
import { startAppJobs } from './jobs.ts'
import { mountLocalCommands } from './local-commands.ts'
import { loadCities } from './cities.ts'
import { appOpenApi, appRoutes } from './routes.ts'
import { sampleAccounts } from './sample-accounts.ts'
import { greet } from './greeting.ts'
import { openWorld, type World } from './world.ts'

/** How long running requests may take to end once the server stops, in milliseconds. */
const grace = 10_000

/** A server that listens, and how to stop it: no new requests, the running ones end, then the store closes. */
export type Running = Readonly<{ address: string; stop: () => Promise<void> }>

/** Opens, loads and listens. @throws {Refusal} where the store cannot be had. */
export async function serve(config: Config, root: string): Promise<Running> {
  const world = await openWorld(config)
  try {
    await loadCities(world, world.shipped)
    const samples = await sampleAccounts(world)
    const routes = appRoutes(world.access, world.calendars)
    const token = Buffer.from(world.chance.bytes(32)).toString('base64url')
    const server = await buildServer({
      routes,
      gate: buildGate(world, token),
      openApi: appOpenApi(routes),
      console: { folder: join(root, 'dist', 'web') },
      metrics: openMetrics(config.metricsToken),
      log: world.log,
      chance: world.chance,
      behindTls: config.behindTls,
      proxies: config.proxies,
      requestsPerMinute: config.requestsPerMinute,
      healthy: () => isHealthy(world),
    })
    mountLocalCommands(server, world, token)
    const jobs = await startAppJobs(world)
    const address = await listen(server, config)
    const own = ownAddress(address)
    const withdraw = await announce(config.data, { pid: process.pid, address: own, token })
    await greet(world, own, samples)
    const stop = async () => {
      await withdraw()
      // A client that never finishes its request must not keep the server from stopping.
      const hurry = setTimeout(() => server.server.closeAllConnections(), grace)
      await server.close()
      clearTimeout(hurry)
      await jobs.stop()
      await world.close()
    }
    return { address, stop }
  } catch (error) {
    await world.close()
    throw error
  }
}

async function isHealthy({ store, log }: World): Promise<boolean> {
  try {
    await store.statement('select 1')
    return true
  } catch (error) {
    log.error({ err: error }, 'the store does not answer')
    return false
  }
}

async function listen(server: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await server.listen({ host, port })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      refuse('port-in-use', { host, port })
    throw error
  }
}
