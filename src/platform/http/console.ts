// Serves the built console: assets for ever (their names carry a hash), index.html with a fresh nonce on
// every load, and for every address that is not the API, so that a bookmark of a screen opens it.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../../kernel/problem.ts'
import type { Chance } from '../clock.ts'
import type { Log } from '../log.ts'
import { secure } from './security.ts'
import { sendProblem } from './failure.ts'

/** The folder that the build wrote. */
export type Console = Readonly<{ folder: string }>

/** Mounts assets and the page. */
export async function serveConsole(
  server: FastifyInstance,
  { folder }: Console,
  parts: { chance: Chance; log: Log; behindTls: boolean },
): Promise<void> {
  const index = join(folder, 'index.html')
  await readFile(index) // a console that was never built is told at the start
  await server.register(staticFiles, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
  })
  server.setNotFoundHandler(async (request, reply) => {
    const isPage =
      request.method === 'GET' && !request.url.startsWith('/api/') && !request.url.startsWith('/assets/')
    if (!isPage)
      return sendProblem(new Refusal('not-found', { what: request.url }), { request, reply, log: parts.log })
    const page = await readFile(index, 'utf8') // anew each time: a rebuilt console names new assets
    const nonce = Buffer.from(parts.chance.bytes(16)).toString('base64')
    secure(reply, parts.behindTls, nonce)
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('__NONCE__', nonce))
  })
}
