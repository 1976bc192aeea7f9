// The command line. Exit status: 0 done; 1 the program failed; 2 the input was refused (the last line of
// standard error is the Problem as JSON); 64 wrong usage. With --json, standard output holds one document.

import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Problem, problemOf, Refusal } from '../kernel/problem.ts'
import type { Language } from '../kernel/words.ts'
import {
  type Command,
  type CommandInput,
  type CommandOutput,
  findCommand,
  Misuse,
  readArguments,
  usageOf,
} from '../platform/command.ts'
import { findServer, type LocalServer } from '../platform/local.ts'
import { commands } from './commands.ts'
import type { LocalAnswer } from './local-commands.ts'
import { type Config, readConfig } from './config.ts'
import type { World } from './world.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const language: Language = process.env.FUMAO_LANG === 'en' ? 'en' : 'zh'

/** A Problem that the server already put into words. */
class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

process.exitCode = await main(process.argv.slice(2))

async function main(argv: readonly string[]): Promise<number> {
  if (argv[0] === 'help' || argv[0] === '--help') {
    for (const line of usage()) console.log(line)
    return 0
  }
  try {
    const { command, rest } = findCommand(commands, argv)
    const input = readArguments(command, rest, workingFolder())
    const output = await execute(command, input, argv)
    if (input.options.json) process.stdout.write(`${JSON.stringify(output.json)}\n`)
    else for (const line of output.lines) console.log(line)
    return 0
  } catch (error) {
    return failed(error)
  }
}

async function execute(
  command: Command<World>,
  input: CommandInput,
  argv: readonly string[],
): Promise<CommandOutput> {
  if (command.needs === 'nothing') return command.run(input)
  const config = readConfig(process.env, root)
  const server = await findServer(config.data)
  if (command.needs === 'folder') {
    if (server) throw new Refusal('server-running', { pid: server.pid })
    return command.run(input)
  }
  if (server) return askServer(server, argv, input.folder)
  return withWorld(config, (world) => command.run(input, world))
}

async function withWorld<T>(config: Config, body: (world: World) => Promise<T>): Promise<T> {
  const { openWorld } = await import('./world.ts')
  const world = await openWorld(config)
  try {
    return await body(world)
  } finally {
    await world.close()
  }
}

async function askServer(
  server: LocalServer,
  argv: readonly string[],
  folder: string,
): Promise<CommandOutput> {
  const reply = await fetch(`${server.address}/local/command`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${server.token}`,
      'content-type': 'application/json',
      'x-language': language,
    },
    body: JSON.stringify({ argv, folder }),
  })
  const body: unknown = await reply.json()
  if (!reply.ok) throw new Refused(body as Problem)
  const answer = body as LocalAnswer
  if ('misuse' in answer) throw new Misuse(answer.misuse)
  return answer.output
}

function failed(error: unknown): number {
  if (error instanceof Misuse) {
    for (const line of [error.message, ...usage()]) console.error(line)
    return 64
  }
  const problem =
    error instanceof Refusal ? problemOf(error, language) : error instanceof Refused ? error.problem : null
  if (problem === null || problem.code === 'internal-error') {
    console.error(error)
    return 1
  }
  console.error(`${problem.title}：${problem.detail}${problem.remedy}`)
  console.error(JSON.stringify(problem))
  return 2
}

function usage(): readonly string[] {
  const lines = commands.map((command) => `  ${usageOf(command)}\n      ${command.summary[language]}`)
  return [language === 'zh' ? '用法：' : 'usage:', ...lines]
}

// `npm run` changes into the project's root; INIT_CWD is where the person stands.
function workingFolder(): string {
  return (process.env.npm_lifecycle_event === 'fumao' ? process.env.INIT_CWD : undefined) ?? process.cwd()
}
