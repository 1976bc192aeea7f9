// Uploads under an Idempotency-Key, over HTTP: sent again on a bad line, they are done once and answer the
// same, although their routes open their transactions themselves.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'
import { type Desk, withDesk } from '../../src/access/kit/desk.ts'
import { accessRoutes, type AppRoute } from '../../src/access/index.ts'
import { readXlsx } from '../../src/formats/xlsx-read.ts'
import { writeXlsx } from '../../src/formats/xlsx-write.ts'
import { workCalendar } from '../../src/kernel/calendar.ts'
import { forEachEngine } from '../../src/platform/store/kit/engines.ts'
import { loadPlans, planRoutes } from '../../src/plan/index.ts'
import { loadCity } from '../../src/registry/index.ts'

const data = join(import.meta.dirname, '../../data')
const folder = join(data, 'cities/demo')
const calendars = new Map([
  ['cn', workCalendar(JSON.parse(readFileSync(join(data, 'calendars/cn.json'), 'utf8')))],
])
const localToken = 'the command line of this machine'.replaceAll(' ', '-')
const options = {
  localToken,
  routes: (access: Parameters<typeof accessRoutes>[0]): readonly AppRoute[] => [
    ...accessRoutes(access, () => planRoutes(calendars)),
    ...planRoutes(calendars),
  ],
}

type Sent = Readonly<{
  key?: string
  fields?: Readonly<Record<string, string>>
  file?: readonly [string, Buffer]
}>

/** Sends a form with a file, as a browser would. */
async function send({ visitor }: Desk, path: string, { key, fields = {}, file }: Sent) {
  const line = 'a-line-that-no-part-holds'
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${line}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const [name, bytes] = file ?? ['', Buffer.alloc(0)]
  const head = `--${line}\r\nContent-Disposition: form-data; name="file"; filename="${encodeURIComponent(name)}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  const body = Buffer.concat([
    Buffer.from(parts.join('')),
    ...(file ? [Buffer.from(head), bytes, Buffer.from('\r\n')] : []),
    Buffer.from(`--${line}--\r\n`),
  ])
  return visitor().call('POST', path, {
    body,
    headers: {
      authorization: `Bearer ${localToken}`,
      'content-type': `multipart/form-data; boundary=${line}`,
      'idempotency-key': key,
    },
  })
}

const audited = ({ store }: Desk, useCase: string) =>
  store.read(async (tx) => {
    const { count } = await tx
      .selectFrom('audit_record')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('use_case', '=', useCase)
      .executeTakeFirstOrThrow()
    return count
  })

const paper = (text: string) => ['批复.pdf', Buffer.from(`%PDF-1.7 ${text}`)] as const

forEachEngine('an upload under an idempotency key', (withStore) => {
  it('keeps a paper once', () =>
    withDesk(
      withStore,
      async (desk) => {
        await loadCity(desk.local, folder)
        const city = { city: 'demo' }
        const first = await send(desk, '/files', { key: 'k1', fields: city, file: paper('一') })
        assert.equal(first.status, 200, first.text)
        const again = await send(desk, '/files', { key: 'k1', fields: city, file: paper('一') })
        assert.deepEqual([again.status, again.body], [200, first.body])
        assert.equal(await audited(desk, 'plan.evidence.keep'), 1)
        const other = await send(desk, '/files', { key: 'k1', fields: city, file: paper('二') })
        assert.equal(other.body['code'], 'idempotency-key-reused')
        await send(desk, '/files', { fields: city, file: paper('一') })
        assert.equal(await audited(desk, 'plan.evidence.keep'), 2, 'without a key it is sent anew')
      },
      options,
    ))

  it('imports a plan once, also when it is sent twice at the same time', () =>
    withDesk(
      withStore,
      async (desk) => {
        await loadCity(desk.local, folder)
        const file = ['方案.txt', readFileSync(join(folder, 'plan-2026-1.txt'))] as const
        const form = { fields: { city: 'demo' }, file }
        const [one, two] = await Promise.all([
          send(desk, '/plans', { key: 'k', ...form }),
          send(desk, '/plans', { key: 'k', ...form }),
        ])
        assert.deepEqual([one.status, two.status], [200, 200], one.text)
        assert.deepEqual(one.body, two.body)
        assert.equal(await audited(desk, 'plan.import'), 1)
        const unkeyed = await send(desk, '/plans', form)
        assert.equal(unkeyed.body['code'], 'plan-already-imported')
        const refused = await send(desk, '/plans', { ...form, key: 'k2' })
        assert.equal(refused.body['code'], 'plan-already-imported', 'a refusal is not kept')
      },
      options,
    ))

  it('stages a decomposition table once, and applies it once', () =>
    withDesk(
      withStore,
      async (desk) => {
        await loadCity(desk.local, folder)
        await loadPlans(desk.local, { folder, calendars })
        const path = '/plans/demo-2026-1/decomposition'
        const file = ['表.xlsx', await tableWith(desk, '措施甲')] as const
        const staged = await send(desk, path, { key: 's', file })
        assert.equal(staged.status, 200, staged.text)
        assert.deepEqual((await send(desk, path, { key: 's', file })).body, staged.body)
        assert.equal(await audited(desk, 'plan.decomposition.stage'), 1)
        const fields = { confirm: 'true', staged: String(staged.body['staged']) }
        const applied = await send(desk, path, { key: 'a', fields })
        assert.equal(applied.body['applied'], 1, applied.text)
        assert.deepEqual((await send(desk, path, { key: 'a', fields })).body, applied.body)
        assert.equal(await audited(desk, 'plan.decomposition.apply'), 1)
        assert.equal(
          (await send(desk, path, { fields })).status,
          404,
          'without its key it is applied already',
        )
      },
      options,
    ))
})

/** The table as it goes out, with one measure filled in. */
async function tableWith({ local }: Desk, measure: string): Promise<Buffer> {
  const route = planRoutes(calendars).find(
    ({ method, path }) => method === 'GET' && path === '/plans/:planId/decomposition',
  )
  if (route?.work.kind !== 'read') throw new Error('the table is read')
  const { run } = route.work
  const input = {
    params: { planId: 'demo-2026-1' },
    query: { format: 'xlsx' },
    body: undefined,
    uploads: [],
    revision: 0,
  }
  const file = (await local.store.read((tx) => run(tx, input, local))) as { body: Uint8Array }
  const [sheet] = await readXlsx(file.body)
  const rows = (sheet?.rows ?? []).map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')))
  const column = rows[2]?.indexOf('具体措施') ?? -1
  const filled = rows.map((row, at) => (at === 3 ? row.with(column, measure) : row))
  return Buffer.from(await writeXlsx([{ name: '表', columns: [], rows: filled, headRows: 3 }]))
}
