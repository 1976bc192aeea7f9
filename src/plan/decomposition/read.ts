// Reads a returned table in a bounded child process: ten seconds, 512 MB, like any document.

import { refuse } from '../../kernel/problem.ts'
import { runBounded } from '../../platform/child.ts'
import type { Grid } from './returned.ts'

const SECONDS = 9.5
const MEGABYTES = 512

/** The sheets or Word tables of a file as text. @throws {Refusal} where it is none, broken or hostile. */
export async function readGrids(
  bytes: Uint8Array,
  onCrash: (trace: string) => void,
): Promise<readonly Grid[]> {
  const ended = await runBounded({
    module: new URL('./read-child.ts', import.meta.url),
    request: null,
    input: bytes,
    seconds: SECONDS,
    megabytes: MEGABYTES,
  })
  switch (ended.outcome) {
    case 'answered':
      return ended.value as readonly Grid[]
    case 'refused':
      throw ended.refusal
    case 'too-slow':
      return refuse('document-too-slow', { seconds: 10 })
    case 'too-heavy':
      return refuse('document-too-heavy', { megabytes: MEGABYTES })
    case 'crashed':
      onCrash(ended.trace)
      return refuse('document-broken')
  }
}
