// Folders for tests on disk: in memory (/dev/shm) where there is room, because a database that syncs every
// commit makes tests as slow as the disk is busy. What is tested does not depend on the disk.

import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Runs `body` with a folder of its own and removes it whatever happens. */
export async function inTestFolder<T>(name: string, body: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(roomiest(), `fumao-${name}-`))
  try {
    return await body(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A container often has 64 MB of shared memory: too little for two databases. */
function roomiest(): string {
  const memory = '/dev/shm'
  if (!existsSync(memory)) return tmpdir()
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 512 * 1024 * 1024 ? memory : tmpdir()
}
