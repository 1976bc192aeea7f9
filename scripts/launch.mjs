// `npm start`, `npm test` and their siblings: prepares the clone, then runs scripts/<name>.ts on Node >= 24.
// A launcher, because a shell that starts `node a && node b` remembers the system's old node.

import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { install, nodePath, root } from './prepare.mjs'

/** Runs a TypeScript file with the right Node, its signals and its exit status passed through. */
export function run(file, args) {
  install()
  const node = nodePath()
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(root, file), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143)
  })
}

const [name, ...args] = process.argv.slice(2)
if (process.argv[1]?.endsWith('launch.mjs')) run(`scripts/${name}.ts`, args)
