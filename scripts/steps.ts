// Runs the steps of `npm run check` and `npm test` one after the other and counts them like tests.

import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** One command and what it proves. */
export type Step = Readonly<{ name: string; command: string; args: readonly string[] }>

const bin = (name: string) => join(root, 'node_modules', '.bin', name)

/** Format, lint (type-aware), types (all, the pure folders apart, the console), dead code. */
export const checks: readonly Step[] = [
  { name: 'format', command: bin('biome'), args: ['format', '.'] },
  { name: 'lint', command: bin('oxlint'), args: ['--type-aware', '--deny-warnings'] },
  { name: 'types', command: bin('tsc'), args: ['-p', 'tsconfig.json'] },
  { name: 'types of the pure folders', command: bin('tsc'), args: ['-p', 'tsconfig.pure.json', '--noEmit'] },
  { name: 'types of the console', command: bin('tsc'), args: ['-p', 'web/tsconfig.json', '--noEmit'] },
  { name: 'dead code', command: bin('knip'), args: [] },
  { name: 'licences', command: process.execPath, args: ['scripts/licences.ts'] },
  { name: 'client of the console', command: process.execPath, args: ['scripts/client.ts', '--check'] },
]

/** Runs a step; its output is shown when it fails. */
export async function runStep(step: Step): Promise<boolean> {
  const started = performance.now()
  const { status, output } = await capture(step.command, step.args)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${status === 0 ? '✔' : '✖'} ${step.name} (${seconds} s)`)
  if (status !== 0) console.log(output)
  return status === 0
}

function capture(command: string, args: readonly string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const add = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', add)
    child.stderr.on('data', add)
    child.on('error', (error) => resolve({ status: 1, output: String(error) }))
    child.on('close', (code) => resolve({ status: code ?? 1, output }))
  })
}
