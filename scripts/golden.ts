// `npm run golden`: regenerates everything that is committed and derived. Each generator is a script of its
// own; tests fail where a committed file drifts from what its generator would write.

import { spawnSync } from 'node:child_process'
import { root } from './steps.ts'

const generators = ['schema', 'openapi', 'client', 'coverage', 'screenshots']
const wanted = process.argv.slice(2)
for (const name of generators.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  console.log(`— ${name}`)
  const args = ['--disable-warning=ExperimentalWarning', `scripts/${name}.ts`]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
