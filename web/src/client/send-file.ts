// Uploads with progress and a stop: fetch cannot tell how much has gone, XMLHttpRequest can.

import { chosenLanguage } from '../words/chosen.ts'
import { freshKey } from './chance.ts'
import { ProblemError, type ShownProblem, unreachable } from './problem.ts'
import { tellIfEnded, tellTouched } from './session-news.ts'

/** An upload under way. */
export type Sending<Reply> = Readonly<{ reply: Promise<Reply>; stop: () => void }>

type Upload = Readonly<{
  path: string
  files: readonly File[]
  fields?: Readonly<Record<string, string>>
  revision?: number
  onProgress?: (share: number) => void
}>

/** Sends files as multipart; the reply rejects with a ProblemError. Fields go first, as the server reads them. */
export function sendFiles<Reply>({ path, files, fields = {}, revision, onProgress }: Upload): Sending<Reply> {
  const request = new XMLHttpRequest()
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const file of files) form.append('file', file, file.name)
  const reply = new Promise<Reply>((resolve, reject) => {
    request.open('POST', path)
    request.setRequestHeader('X-Language', chosenLanguage())
    request.setRequestHeader('Idempotency-Key', freshKey())
    if (revision !== undefined) request.setRequestHeader('If-Match', `"${revision}"`)
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      onProgress?.(total === 0 ? 0 : loaded / total)
    })
    request.addEventListener('error', () => reject(new ProblemError(unreachable('network'))))
    request.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')))
    request.addEventListener('load', () => {
      const body = parsed(request.responseText)
      if (request.status >= 200 && request.status < 300) {
        tellTouched()
        resolve(body as Reply)
        return
      }
      const problem = isProblem(body) ? body : unreachable(`HTTP ${request.status}`)
      tellIfEnded(problem)
      reject(new ProblemError(problem))
    })
    request.send(form)
  })
  return { reply, stop: () => request.abort() }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isProblem(body: unknown): body is ShownProblem {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body
}
