// How a child process is held to its limits. Three nets: V8's own limit on the heap, Node's permission
// model (no writing, no processes, no native code, no reading outside the program), and what the system
// says it uses, looked at every few milliseconds. Linux tells the peak in /proc; elsewhere the heap limit
// stands alone. The shell sets what only the kernel can enforce: no core file, and an end of its
// processor time even if the parent dies first.

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The command that starts `module` on this very Node within its limits. */
export function commandUnderLimits(
  task: Readonly<{ module: URL; request: unknown; seconds: number; megabytes: number }>,
) {
  const node = [
    process.execPath,
    `--max-old-space-size=${Math.floor(task.megabytes * HEAP_SHARE)}`,
    '--max-semi-space-size=16',
    '--permission',
    ...readable().map((folder) => `--allow-fs-read=${folder}`),
    '--disable-warning=SecurityWarning',
    fileURLToPath(task.module),
    JSON.stringify(task.request),
  ]
  if (!existsSync(SHELL)) return { command: process.execPath, args: node.slice(1) }
  const limits = `ulimit -c 0; ulimit -t ${Math.ceil(task.seconds * PROCESSORS_KEPT_BUSY)}; exec "$@"`
  return { command: SHELL, args: ['-c', limits, 'sh', ...node] }
}

/**
 * Looks at the resident memory of a process until stopped; calls `over` once when it comes near the
 * limit: a little early, because a process can grow between two looks. `peak` is in megabytes, 0 where
 * the system does not tell.
 */
export function watchMemory(pid: number | undefined, megabytes: number, over: () => void) {
  let peak = 0
  const look = () => {
    peak = Math.max(peak, peakOf(pid))
    if (peak > megabytes - GROWTH_BETWEEN_LOOKS) {
      clearInterval(timer)
      over()
    }
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  return { peak: () => peak, stop: () => clearInterval(timer) }
}

const SHELL = '/bin/sh'
const HEAP_SHARE = 0.6
const PROCESSORS_KEPT_BUSY = 3 // V8 collects garbage on other threads
const LOOK_EVERY_MS = 10
const GROWTH_BETWEEN_LOOKS = 64

/** The program's own folder, and the folder of its packages where that lies elsewhere. */
function readable(): readonly string[] {
  const program = fileURLToPath(new URL('../../', import.meta.url))
  const parser = createRequire(import.meta.url).resolve('pdfjs-dist/package.json')
  const packages = parser.slice(
    0,
    parser.lastIndexOf(`${sep}node_modules${sep}`) + `${sep}node_modules${sep}`.length,
  )
  return packages.startsWith(program) ? [program] : [program, packages]
}

/** The peak resident megabytes that Linux has on record; 0 where there is no record (any more). */
function peakOf(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) / 1024
  } catch {
    return 0 // the process has ended, or this is not Linux
  }
}
