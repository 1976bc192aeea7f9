// `npm run bench`: runs every file of bench/ in turn; each prints its figure beside its floor or peer.

import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { root } from './steps.ts'

const wanted = process.argv.slice(2)
const files = globSync('bench/*.ts', { cwd: root })
  .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
  .sort()
for (const file of files) {
  console.log(`— ${file}`)
  const { status } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', file], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}
