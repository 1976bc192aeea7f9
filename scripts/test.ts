// `npm test`: brings what the machine lacks, runs every check and every test, and ends with one line of
// counts. Pure tests share one process (fast); those with a store, a server or a browser get their own.

import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join, sep } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { ensureConsole } from './console.ts'
import { checks, root, runStep } from './steps.ts'

const pure = ['kernel', 'method', 'rules', 'edits', 'formats', 'document']

/** Counts of one run, as the last line shows them. */
type Counts = { passed: number; failed: number; skipped: number }

const wanted = process.argv.slice(2)
const counts: Counts = { passed: 0, failed: 0, skipped: 0 }
process.chdir(root)
if (process.platform !== 'win32') spawnSync('bash', ['scripts/system.sh'], { stdio: ['ignore', 2, 2] })

if (wanted.length === 0) {
  for (const step of checks) counts[(await runStep(step)) ? 'passed' : 'failed']++
}
const files = globSync([
  'src/**/*.test.ts',
  'test/**/*.test.ts',
  'scripts/**/*.test.ts',
  'web/src/**/*.test.ts',
])
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort()
// Once, before files that run side by side would each build it.
if (files.some((file) => file.includes('scenarios'))) await ensureConsole()
const isPure = (file: string) => pure.some((folder) => file.startsWith(['src', folder, ''].join(sep)))
await runFiles(files.filter(isPure), 'none')
await runFiles(
  files.filter((file) => !isPure(file)),
  'process',
)

console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1)

async function runFiles(paths: readonly string[], isolation: 'none' | 'process'): Promise<void> {
  if (paths.length === 0) return
  const stream = run({
    files: paths.map((path) => join(root, path)),
    isolation,
    ...(isolation === 'process' ? { concurrency: 2 } : {}),
    timeout: 600_000,
  })
  stream.on('test:pass', ({ skip, details }) => {
    if (details.type === 'suite') return
    counts[skip === undefined || skip === false ? 'passed' : 'skipped']++
  })
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') counts.failed++
  })
  const shown = stream.compose(spec)
  shown.pipe(process.stdout, { end: false })
  await new Promise((resolve) => shown.on('end', resolve))
}
