// An amended text of 江澜市's plan, imported and waiting for its review: without it the review and the
// comparison of two versions would have nothing to show.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { request } from 'playwright-core'
import { type App, samplePassword } from './app.ts'

const file = join(import.meta.dirname, '..', '..', 'data', 'cities', 'demo', 'plan-2026-1.txt')

/** Imports the amended text as version 2 of 江澜市's plan, through the same route as the screen. */
export async function importAmendedPlan(app: App): Promise<void> {
  const desk = await request.newContext({
    baseURL: app.address,
    extraHTTPHeaders: { Origin: app.address },
  })
  const password = await samplePassword()
  const entered = await desk.post('/api/v1/session', { data: { name: 'demo', password } })
  if (!entered.ok()) throw new Error(await entered.text())
  const text = await readFile(file, 'utf8')
  const amended = text
    .replace('增加到260亿元', '增加到280亿元')
    .replace('(十一)发展绿色服务贸易', '(十一)壮大绿色服务贸易')
  if (amended === text) throw new Error('the sample plan no longer has what is amended here')
  const reply = await desk.post('/api/v1/plans', {
    multipart: {
      city: 'demo',
      planId: 'demo-2026-1',
      file: { name: '修订文本.txt', mimeType: 'text/plain', buffer: Buffer.from(amended) },
    },
  })
  if (!reply.ok()) throw new Error(await reply.text())
  await desk.dispose()
}
