// Makes a fresh clone runnable from any Node >= 20.20: installs the locked packages when they are missing
// or the lock file changed, and answers the Node >= 24 to run with. Plain JavaScript: the system's Node
// may be too old to strip types.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const stamp = join(root, 'node_modules', '.fumao-installed')
const oldest = 24

/** Installs what package-lock.json names, once per content of that file. Output goes to standard error. */
export function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error('正在安装依赖包 / installing packages ...')
  const windows = process.platform === 'win32'
  // `npm install`, not `npm ci`: ci insists that the lock file lists the binaries of every platform, and a
  // mirror that carries only some of them cannot write such a file. Versions are exact either way.
  const flags = [
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
  ]
  const done = spawnSync(windows ? 'npm.cmd' : 'npm', ['install', ...flags], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  })
  if (done.status !== 0) {
    console.error(
      '安装依赖包失败,请检查网络或 npm 源后重试。 / npm install failed: check the network or the npm registry.',
    )
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}

/** The path of a Node >= 24: this one, or the one that the lock file pins for this platform. */
export function nodePath() {
  if (Number(process.versions.node.split('.')[0]) >= oldest) return process.execPath
  const windows = process.platform === 'win32'
  const file = join(
    root,
    'node_modules',
    `node-${windows ? 'win' : process.platform}-${process.arch}`,
    'bin',
    windows ? 'node.exe' : 'node',
  )
  if (existsSync(file)) return file
  console.error(
    `此平台(${process.platform}-${process.arch})请自行安装 Node ${oldest} 或更新版本。 / Please install Node ${oldest} or newer on this platform.`,
  )
  process.exit(1)
}
