// The gate in front of all routes of this installation.

import { accessGate, type Context } from '../access/index.ts'
import type { Gate } from '../platform/http/mount.ts'
import type { World } from './world.ts'

/** Who asks and whether they may; `localToken` is the command line's. */
export function buildGate(world: World, localToken: string): Gate<Context> {
  const { access, config } = world
  return accessGate({ services: world, access, behindTls: config.behindTls, localToken })
}
