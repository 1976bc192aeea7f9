// `npm run dev`: the server restarts when its sources change, the console is rebuilt when its own do.

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureConsole } from './console.ts'
import { root } from './steps.ts'

await ensureConsole()
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
const children = [
  ['--watch', '--watch-preserve-output', '--disable-warning=ExperimentalWarning', 'src/app/main.ts'],
  [vite, 'build', '--watch', '--config', 'web/vite.config.ts', '--logLevel', 'warn'],
].map((args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' }))
const stop = () => {
  for (const child of children) child.kill('SIGTERM')
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
