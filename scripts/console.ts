// Builds the console when its sources changed since the last build: a digest of web/, the kernel that it
// imports and the lock file stands beside the result.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './steps.ts'

const stamp = join(root, 'dist', 'web', '.sources')

/** Builds dist/web if it is missing or stale. @throws {Error} if the build fails. */
export async function ensureConsole(): Promise<void> {
  const digest = digestOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return
  console.error('正在构建界面 / building the console ...')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [vite, 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn']
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (done.status !== 0) throw new Error('the console could not be built')
  writeFileSync(stamp, digest)
}

function digestOfSources(): string {
  const hash = createHash('sha256')
  const files = globSync(['web/**/*', 'src/kernel/**/*.ts', 'package-lock.json'], {
    cwd: root,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex')
}
