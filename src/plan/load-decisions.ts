// Applies what decisions.json of a city folder documents: baseline decisions that were made on paper before
// the system was there, each through the same use case as the screen. A second start adds nothing; a target
// on which people decided since is theirs.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Context, actorOf } from '../access/index.ts'
import type { ReadTx } from '../platform/store/tx.ts'
import { cityOf, findPlan, versionInForce } from './find.ts'
import { todayIn } from './instant.ts'
import type { Decision } from './register/decision.ts'
import type { Calendars } from './register/due.ts'
import { recordDecision } from './register/record.ts'
import { decisionBody } from './schema-register.ts'
import { targetsOf, tasksOf } from './store-content.ts'
import { decisionsByTarget } from './store-register.ts'
import type { Target } from './target.ts'

const decisionsFile = z.array(
  decisionBody.extend({
    plan: z.string(),
    /** Number of the task as printed, or overall. */
    task: z.string(),
    indicator: z.string(),
    /** Where one indicator has several targets. */
    year: z.number().int().optional(),
  }),
)

type Entry = z.output<typeof decisionsFile>[number]

/** How many decisions were recorded, and which ones speak of no target in force. */
export type LoadedDecisions = Readonly<{
  decided: number
  unmatched: readonly Readonly<{ plan: string; task: string; indicator: string }>[]
}>

/** Records the decisions of a city folder whose plans are in force; none where the file is absent. */
export async function loadDecisions(
  context: Context,
  { folder, calendars }: Readonly<{ folder: string; calendars: Calendars }>,
): Promise<LoadedDecisions> {
  const unmatched: Pick<Entry, 'plan' | 'task' | 'indicator'>[] = []
  let decided = 0
  for (const entry of await readDecisions(folder)) {
    const known = await context.store.read((tx) => targetMeant(tx, entry, context))
    if (known === null) unmatched.push({ plan: entry.plan, task: entry.task, indicator: entry.indicator })
    else if (isToRecord(entry, { ...known, loader: actorOf(context.caller) })) {
      const input = inputOf(entry, known.target.key)
      await context.store.write((tx) => recordDecision(tx, input, { ...context, calendars }))
      decided += 1
    }
  }
  return { decided, unmatched }
}

async function readDecisions(folder: string): Promise<readonly Entry[]> {
  const text = await readFile(join(folder, 'decisions.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '[]'
      throw error
    },
  )
  return decisionsFile.parse(JSON.parse(text))
}

type Meant = Readonly<{ target: Target; decisions: readonly Decision[]; today: string }>

async function targetMeant(
  tx: ReadTx,
  { plan: planId, task, indicator, year }: Entry,
  context: Context,
): Promise<Meant | null> {
  const plan = await findPlan(tx, planId, context)
  const version = { planId, version: (await versionInForce(tx, plan)).number }
  const { tasks } = await tasksOf(tx, version)
  const taskKey = task === 'overall' ? null : (tasks.find(({ number }) => number === task)?.key ?? '')
  const [target, second] = (await targetsOf(tx, version)).filter(
    (one) =>
      one.state === 'live' &&
      one.taskKey === taskKey &&
      one.indicator === indicator &&
      (year === undefined || one.year === year),
  )
  if (!target || second) return null
  const decisions = (await decisionsByTarget(tx, planId)).get(target.key) ?? []
  return { target, decisions, today: todayIn(await cityOf(tx, plan.cityId), context) }
}

// What lies in the future by this machine's clock waits for a later start.
function isToRecord(
  { paper, decidedOn }: Entry,
  { decisions, today, loader }: Meant & Readonly<{ loader: string }>,
): boolean {
  const isThere = decisions.some((one) => one.paper === paper && one.decidedOn === decidedOn)
  return !isThere && decisions.every(({ recordedBy }) => recordedBy === loader) && decidedOn <= today
}

function inputOf(entry: Entry, targetKey: string): Parameters<typeof recordDecision>[1] {
  const { plan: planId, task: _, indicator: __, year: ___, ...body } = entry
  const { decidedBy, decidedOn, paper, note, reason, onBehalfOf, evidenceDigest, ...points } = body
  return { planId, targetKey, points, decidedBy, decidedOn, paper, note, reason, onBehalfOf, evidenceDigest }
}
