// Loaded before a writer (node --import) to play a power cut on Linux. It keeps aside what a disk would hold
// that loses everything not synced: of a file its content at its last fsync, of a folder its entries at its
// last fsync (a synced new file brings its own entry, as on journalling file systems). After the number of
// syncs in FUMAO_TEST_CUT the process kills itself; contentAfterCut then puts the folder back as the disk
// has it.

import fs, {
  copyFileSync,
  existsSync,
  fstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { readlinkSync, statSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join, relative } from 'node:path'

/** The folder that is watched, where its disk is kept, and after how many syncs the power goes. */
type Cut = Readonly<{ folder: string; disk: string; after: number }>

const { FUMAO_TEST_FOLDER: folder, FUMAO_TEST_DISK: disk, FUMAO_TEST_CUT: after } = process.env
if (folder !== undefined && disk !== undefined) play({ folder, disk, after: Number(after) })

function play(cut: Cut): void {
  const sync = fs.fsyncSync
  let count = 0
  fs.fsyncSync = (descriptor) => {
    sync(descriptor)
    const path = readlinkSync(`/proc/self/fd/${descriptor}`)
    if (path !== cut.folder && !path.startsWith(`${cut.folder}/`)) return
    if (fstatSync(descriptor).isDirectory()) keepEntries(cut, path)
    else keepFile(cut, path)
    count += 1
    if (count === cut.after) process.kill(process.pid, 'SIGKILL')
  }
  syncBuiltinESMExports()
}

/** Takes a folder that is wholly on the disk as the state to begin with. */
export function beginDisk(from: Readonly<{ folder: string; disk: string }>): void {
  rmSync(from.disk, { recursive: true, force: true })
  for (const entry of readdirSync(from.folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) mkdirSync(shownAt(from, path), { recursive: true })
    else keepFile(from, path)
  }
}

/** Puts the folder back as the disk has it. A file that was never synced is there without content. */
export function contentAfterCut(of: Readonly<{ folder: string; disk: string }>): void {
  rmSync(of.folder, { recursive: true })
  const tree = shownAt(of, of.folder)
  mkdirSync(of.folder, { mode: 0o700 })
  for (const entry of readdirSync(tree, { recursive: true, withFileTypes: true })) {
    const shown = join(entry.parentPath, entry.name)
    const path = join(of.folder, relative(tree, shown))
    mkdirSync(entry.isDirectory() ? path : dirname(path), { recursive: true, mode: 0o700 })
    if (entry.isDirectory()) continue
    const content = keptAt(of, readFileSync(shown, 'utf8'))
    if (existsSync(content)) copyFileSync(content, path)
    else writeFileSync(path, '')
  }
}

function keepFile(cut: Pick<Cut, 'folder' | 'disk'>, path: string): void {
  const kept = keptAt(cut, String(statSync(path).ino))
  mkdirSync(dirname(kept), { recursive: true })
  copyFileSync(path, kept)
  showFile(cut, path)
}

function keepEntries(cut: Cut, path: string): void {
  const shown = shownAt(cut, path)
  mkdirSync(shown, { recursive: true })
  const entries = readdirSync(path, { withFileTypes: true })
  const names = new Set(entries.map(({ name }) => name))
  for (const name of readdirSync(shown)) {
    if (!names.has(name)) rmSync(join(shown, name), { recursive: true })
  }
  for (const entry of entries) {
    if (entry.isDirectory()) mkdirSync(join(shown, entry.name), { recursive: true })
    else showFile(cut, join(path, entry.name))
  }
}

/** Notes under a file's name which content (inode) stands there. */
function showFile(cut: Pick<Cut, 'folder' | 'disk'>, path: string): void {
  const shown = shownAt(cut, path)
  mkdirSync(dirname(shown), { recursive: true })
  writeFileSync(shown, String(statSync(path).ino))
}

function shownAt({ folder, disk }: Pick<Cut, 'folder' | 'disk'>, path: string): string {
  return join(disk, 'tree', relative(folder, path))
}

function keptAt({ disk }: Pick<Cut, 'disk'>, inode: string): string {
  return join(disk, 'contents', inode)
}
