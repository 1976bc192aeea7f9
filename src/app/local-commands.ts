// The server's side of the command line: runs a command in the process that owns the store. Only who can
// read server.json (the owner of the data folder) has the token.

import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { refuse } from '../kernel/problem.ts'
import { type CommandOutput, findCommand, Misuse, readArguments } from '../platform/command.ts'
import { commands } from './commands.ts'
import type { World } from './world.ts'

/** What the server answers: the command's output, or how it was used wrongly. */
export type LocalAnswer = Readonly<{ output: CommandOutput }> | Readonly<{ misuse: string }>

const asked = z.object({ argv: z.array(z.string()).max(50), folder: z.string() })

/** Mounts POST /local/command. */
export function mountLocalCommands(server: FastifyInstance, world: World, token: string): void {
  server.post('/local/command', async (request): Promise<LocalAnswer> => {
    const given = Buffer.from(request.headers.authorization ?? '')
    const wanted = Buffer.from(`Bearer ${token}`)
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) refuse('not-signed-in')
    const { argv, folder } = asked.parse(request.body)
    try {
      return { output: await run(argv, folder, world) }
    } catch (error) {
      if (error instanceof Misuse) return { misuse: error.message }
      throw error
    }
  })
}

async function run(argv: readonly string[], folder: string, world: World): Promise<CommandOutput> {
  const { command, rest } = findCommand(commands, argv)
  const input = readArguments(command, rest, folder)
  if (command.needs !== 'store') refuse('not-found', { what: command.name })
  return command.run(input, world)
}
