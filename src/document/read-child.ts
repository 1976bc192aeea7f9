// The process that reads one document file (see read.ts). The parsers of formats that the file does not
// have are not even loaded: a text file is read in a tenth of a second.

import { refuse } from '../kernel/problem.ts'
import { answerParent } from '../platform/child-answer.ts'
import type { ReadRequest } from './read.ts'
import { readBytes } from './read-bytes.ts'

await answerParent(async ({ task, extension }: ReadRequest, bytes) => {
  const read = await readBytes(bytes, extension)
  if (task === 'read') return read
  const { parsePlan } = await import('./parse.ts')
  const parsed = parsePlan(read.text)
  return parsed.ok ? { ...read, plan: parsed.plan } : refuse(parsed.code, parsed.params)
})
