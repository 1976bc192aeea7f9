// A file from the server: fetched with the reader's language, saved under the server's name; a refusal is
// thrown like any other.

import { ProblemError, readProblem } from '../client/problem.ts'
import { chosenLanguage } from '../words/chosen.ts'
import { saveFile } from './save-file.ts'

/** Fetches a file and hands it to the browser to save. */
export async function download(path: string): Promise<void> {
  const response = await fetch(path, { headers: { 'X-Language': chosenLanguage() } })
  if (!response.ok) throw new ProblemError(await readProblem(response))
  saveFile(nameOf(response.headers.get('content-disposition')) ?? 'download', await response.blob())
}

/**
 * The name in a Content-Disposition header.
 *
 * @example nameOf("attachment; filename*=UTF-8''%E7%9C%8B%E6%9D%BF.csv") // '看板.csv'
 */
export function nameOf(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1]
  return encoded === undefined ? null : decodeURIComponent(encoded)
}
