import assert from 'node:assert/strict'
import { it, test } from 'node:test'
import type { z } from 'zod'
import type { AppRoute } from '../access/index.ts'
import { Refusal } from '../kernel/problem.ts'
import { openApi } from '../platform/http/openapi.ts'
import { forEachEngine } from '../platform/store/kit/engines.ts'
import { registryRoutes } from '../registry/index.ts'
import { planRoutes } from './api.ts'
import { calendars, type Ground, onGround, texts } from './kit/ground.ts'

const routes = [...planRoutes(calendars), ...registryRoutes]

/** Calls a route as the server does: schemas parse the input, the transaction opens, the reply is parsed. */
async function call(
  ground: Ground,
  name: string,
  sent: Partial<Record<'params' | 'query' | 'body', object>> & { revision?: number } = {},
) {
  const route = routes.find(({ method, path }) => `${method} ${path}` === name) ?? assert.fail(name)
  const input = {
    params: route.params?.parse(sent.params ?? {}),
    query: route.query?.parse(sent.query ?? {}),
    body: route.body?.parse(sent.body ?? {}),
    uploads: [],
    revision: sent.revision ?? 0,
  }
  const result = await run(route, input, ground)
  if (route.reply === 'file' || route.reply === 'empty' || route.reply === 'redirect') return result
  return JSON.parse(JSON.stringify((route.reply as z.ZodType).parse(result)))
}

function run(
  { work }: AppRoute,
  input: Parameters<Extract<AppRoute['work'], { kind: 'plain' }>['run']>[0],
  { store, context }: Ground,
) {
  if (work.kind === 'plain') return work.run(input, context)
  if (work.kind === 'read') return store.read((tx) => work.run(tx, input, context))
  return store.write((tx) => work.run(tx, input, context))
}

test('every route says in both languages what it does, and goes into OpenAPI', () => {
  for (const { summary } of routes)
    assert.ok(/\p{sc=Han}/u.test(summary.zh) && /^[A-Z]/.test(summary.en), summary.en)
  const names = routes.map(({ method, path }) => `${method} ${path}`)
  assert.equal(new Set(names).size, names.length)
  assert.ok(JSON.stringify(openApi(routes, '0')).length > 10_000)
})

test('a figure or a day that no board could calculate with is refused where it is entered', () => {
  const bodyOf = (name: string) =>
    routes.find(({ method, path }) => `${method} ${path}` === name)?.body ?? assert.fail(name)
  const decision = bodyOf('POST /plans/:planId/targets/:key/decisions')
  const decided = { decidedBy: '市商务局', decidedOn: '2026-05-01', paper: '测试文' }
  const decides = (baseValue: string) => decision.safeParse({ ...decided, baseValue }).success
  const change = bodyOf('POST /plans/:planId/versions/:n/changes')
  const changes = (value: number) =>
    change.safeParse({ kind: 'correct', key: 'T1', fields: { value }, reason: '核对' }).success
  assert.deepEqual(
    ['0', '-12.5', '999999999999999999.5', '9'.repeat(19), `0.${'1'.repeat(21)}`].map(decides),
    [true, true, true, false, false],
  )
  assert.deepEqual([0, -0, 3500, 12.345, 1e18, 1e-300, 1e300].map(changes), [
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ])
  const question = bodyOf('PATCH /plans/:planId/questions/:id')
  const due = (dueOn: string) => question.safeParse({ dueOn, reason: '核对' }).success
  assert.deepEqual(['2027-12-31', '2100-01-01', '9999-12-31'].map(due), [true, false, false])
})

test('every route that changes an existing thing asks for the revision that was seen', () => {
  const without = routes.filter(
    ({ method, revised, path }) =>
      (method === 'PATCH' || method === 'PUT' || /versions\/:n\//.test(path)) && method !== 'GET' && !revised,
  )
  assert.deepEqual(
    without.map(({ path }) => path),
    [],
  )
})

forEachEngine('the routes of plans', (withStore) => {
  it('answer what their schemas promise, from the import to a decision', () =>
    onGround(withStore, async (ground) => {
      const { planId } = await ground.importText(texts.demo)
      const params = { planId, n: '1' }
      const listed = await call(ground, 'GET /plans', { query: { city: 'demo' } })
      assert.deepEqual([listed.items[0].id, listed.items[0].draftVersion, listed.next], [planId, 1, null])
      const review = await call(ground, 'GET /plans/:planId/versions/:n/review', { params })
      assert.equal(review.text, texts.demo)
      const key = review.targets[0].key
      const change = { kind: 'correct', key, fields: { indicator: '服务贸易总额' }, reason: '按原文' }
      const made = await call(ground, 'POST /plans/:planId/versions/:n/changes', {
        params,
        body: change,
        revision: review.revision,
      })
      const undo = { kind: 'undo', reason: '不改了' }
      const undone = await call(ground, 'POST /plans/:planId/versions/:n/changes', {
        params,
        body: undo,
        revision: made.revision,
      })
      const approved = await call(ground, 'POST /plans/:planId/versions/:n/approval', {
        params,
        revision: undone.revision,
      })
      const questions = await call(ground, 'GET /plans/:planId/questions', {
        params,
        query: { state: 'open', limit: '5' },
      })
      assert.deepEqual([questions.items.length, questions.total], [5, approved.opened])
      assert.equal(questions.items[0].workdaysLeft, 10)
      const further = await call(ground, 'GET /plans/:planId/questions', {
        params,
        query: { after: questions.next, limit: '200' },
      })
      assert.equal(further.items.length, approved.opened - 5)
      const [question] = questions.items
      const moved = await call(ground, 'PATCH /plans/:planId/questions/:id', {
        params: { planId, id: String(question.id) },
        body: { dueOn: '2026-12-18', reason: '延期' },
        revision: question.revision,
      })
      assert.equal(moved.dueOn, '2026-12-18')
      const decision = {
        baseYear: 2025,
        baseSource: '演示',
        decidedBy: '市商务局',
        decidedOn: '2026-11-20',
        paper: '纪要',
      }
      const asked = { planId, key: question.targetKey }
      await call(ground, 'POST /plans/:planId/targets/:key/decisions', { params: asked, body: decision })
      const decisions = await call(ground, 'GET /plans/:planId/targets/:key/decisions', { params: asked })
      assert.deepEqual([decisions.items[0].baseYear, decisions.items[0].holds], [2025, true])
      const text = await call(ground, 'GET /plans/:planId/text', { params })
      const [target] = text.targets
      assert.equal(
        Array.from(text.text as string)
          .slice(target.start, target.end)
          .join(''),
        target.text,
      )
      const tasks = await call(ground, 'GET /plans/:planId/tasks', { params })
      const [task] = tasks.items
      const units = [{ organisationId: 'demo.wglj', role: 'lead', source: '回函' }]
      const assigned = await call(ground, 'PUT /plans/:planId/tasks/:key/units', {
        params: { planId, key: task.key },
        body: { units, confirm: true, reason: '回函确认' },
        revision: task.unitsRevision,
      })
      assert.equal(assigned.units[0].status, 'confirmed')
      assert.equal(
        (await call(ground, 'GET /plans/:planId/tasks/:key', { params: { planId, key: task.key } })).targets
          .length,
        2,
      )
      const duties = await call(ground, 'GET /organisations/:id/duties', { params: { id: 'demo.wglj' } })
      assert.equal(duties.tasks[0].title, task.title)
      assert.ok(duties.questions.length > 0)
      assert.equal((await call(ground, 'GET /plans/:planId/versions', { params })).items[0].state, 'approved')
      const redraft = await call(ground, 'POST /plans/:planId/versions', {
        params,
        body: { reason: '更正识别' },
      })
      assert.equal(redraft.version, 2)
      const diff = await call(ground, 'GET /plans/:planId/diff', { params, query: { from: '1', to: '2' } })
      assert.deepEqual(diff.diff.targets, { added: [], removed: [], changed: [], moved: [] })
      await call(ground, 'POST /plans/:planId/versions/:n/discard', {
        params: { planId, n: '2' },
        body: { reason: '不需要' },
        revision: 1,
      })
      const file = (await call(ground, 'GET /plans/:planId/decomposition', {
        params,
        query: { format: 'docx' },
      })) as { name: string }
      assert.match(file.name, /\.docx$/)
      const organisations = await call(ground, 'GET /organisations', {
        query: { city: 'demo', asOf: '2026-11-20' },
      })
      assert.equal(
        organisations.items.find(({ id }: { id: string }) => id === 'demo.gxq').counting,
        'separate',
      )
    }))

  it('come in pages that are bounded, also where a list is short by nature', () =>
    onGround(withStore, async (ground) => {
      const { planId } = await ground.importText(texts.demo)
      await call(ground, 'POST /plans/:planId/versions/:n/approval', {
        params: { planId, n: '1' },
        revision: 1,
      })
      const key = async (name: string) => ({ planId, key: (await itemsOf(name))[0].key as string })
      const itemsOf = async (name: string) => (await call(ground, name, { params: { planId } })).items
      const task = await key('GET /plans/:planId/tasks')
      const target = (await call(ground, 'GET /plans/:planId/tasks/:key', { params: task })).targets[0]
      for (const baseYear of [2023, 2024, 2025])
        await call(ground, 'POST /plans/:planId/targets/:key/decisions', {
          params: { planId, key: target.key },
          body: { baseYear, decidedBy: '市商务局', decidedOn: '2026-11-20', paper: '纪要', reason: '更正' },
        })
      for (const itemKey of ['T1', 'T2', 'T3'])
        await call(ground, 'PUT /plans/:planId/commitments/:key', {
          params: { planId, key: itemKey },
          body: { measure: '措施' },
        })
      const lists = [
        ['GET /plans/:planId/tasks', { planId }, {}],
        ['GET /plans/:planId/decisions', { planId }, {}],
        ['GET /plans/:planId/targets/:key/decisions', { planId, key: target.key }, {}],
        ['GET /plans/:planId/commitments', { planId }, {}],
        ['GET /plans/:planId/questions', { planId }, {}],
        ['GET /organisations', {}, { city: 'demo' }],
      ] as const
      for (const [name, params, query] of lists) {
        const whole = await call(ground, name, { params, query: { ...query, limit: '200' } })
        const first = await call(ground, name, { params, query: { ...query, limit: '2' } })
        const rest = await call(ground, name, {
          params,
          query: { ...query, limit: '200', after: first.next },
        })
        assert.equal(first.items.length, 2, name)
        assert.deepEqual([...first.items, ...rest.items], whole.items, name)
        assert.equal(rest.next, null, name)
        await assert.rejects(
          call(ground, name, { params, query: { ...query, after: 'no such row' } }),
          (error) => error instanceof Refusal && error.code === 'invalid-cursor',
          name,
        )
      }
    }))
})
