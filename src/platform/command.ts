// The command line as declarations. A command that needs the store runs in the server when one is running
// (it owns the embedded store), otherwise here: the same function, given the same world.

import { parseArgs } from 'node:util'
import type { Words } from '../kernel/words.ts'

/** An option `--name`; a `flag` takes no value. */
export type CommandOption = Readonly<{ kind: 'text' | 'flag'; summary: Words }>

/** What a command was given: positional words after its name, options by name. */
export type CommandInput = Readonly<{
  words: readonly string[]
  options: Readonly<Record<string, string | boolean | undefined>>
  /** Folder in which relative paths are meant. */
  folder: string
}>

/** What a command answers: a document for `--json`, lines for people. */
export type CommandOutput = Readonly<{ json: unknown; lines: readonly string[] }>

/** One command: `fumao plan parse FILE`. `World` is undefined for commands that need no store. */
export type Command<World> = Readonly<{
  name: string
  /** Names of the positional words, in order, all required; `FILE...` at the end takes several. */
  words: readonly string[]
  options: Readonly<Record<string, CommandOption>>
  summary: Words
}> &
  (
    | { needs: 'nothing'; run: (input: CommandInput) => Promise<CommandOutput> }
    | { needs: 'store'; run: (input: CommandInput, world: World) => Promise<CommandOutput> }
    /** Needs the data folder or database for itself: refused while a server runs. */
    | { needs: 'folder'; run: (input: CommandInput) => Promise<CommandOutput> }
  )

/** Wrong usage: exit status 64, with the usage line. */
export class Misuse extends Error {}

/** The command that the first words name, and the rest of the words. */
export function findCommand<World>(
  commands: readonly Command<World>[],
  argv: readonly string[],
): { command: Command<World>; rest: readonly string[] } {
  const byLength = [...commands].sort((a, b) => b.name.split(' ').length - a.name.split(' ').length)
  for (const command of byLength) {
    const name = command.name.split(' ')
    if (name.every((word, index) => argv[index] === word)) return { command, rest: argv.slice(name.length) }
  }
  throw new Misuse(argv.length === 0 ? 'no command given' : `unknown command: ${argv.slice(0, 2).join(' ')}`)
}

/** Reads the words and options after a command's name. @throws {Misuse} where they do not fit. */
export function readArguments<World>(
  command: Command<World>,
  rest: readonly string[],
  folder: string,
): CommandInput {
  const options = Object.fromEntries([
    ['json', { type: 'boolean' as const }],
    ...Object.entries(command.options).map(([name, { kind }]) => [
      name,
      { type: kind === 'flag' ? 'boolean' : 'string' },
    ]),
  ])
  const { positionals, values } = parsed(() =>
    parseArgs({ args: [...rest], options, allowPositionals: true, strict: true }),
  )
  const several = command.words.at(-1)?.endsWith('...') ?? false
  const fits = several
    ? positionals.length >= command.words.length
    : positionals.length === command.words.length
  if (!fits) throw new Misuse(`expected ${command.words.join(' ') || 'no words'}`)
  return { words: positionals, options: values as CommandInput['options'], folder }
}

/** `fumao plan parse FILE [--json]` */
export function usageOf<World>(command: Command<World>): string {
  const options = Object.entries(command.options).map(([name, { kind }]) =>
    kind === 'flag' ? `[--${name}]` : `[--${name} …]`,
  )
  return ['fumao', command.name, ...command.words, ...options, '[--json]'].join(' ')
}

function parsed<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error))
  }
}
