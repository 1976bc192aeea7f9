// Loads the plans of a city folder at the first start, through the same use cases as the screens: imported by
// the real parser, given the units that the folder supposes, approved. What is there already stays as people
// left it; a load that was cut off goes on where it stopped.

import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { type Context, audit } from '../access/index.ts'
import type { WriteTx } from '../platform/store/tx.ts'
import { type CityFolder, organisations, readCityFolder, readJson } from '../registry/index.ts'
import { approvePlan } from './approve.ts'
import { importPlan } from './import.ts'
import { type LoadedDecisions, loadDecisions } from './load-decisions.ts'
import type { Calendars } from './register/due.ts'
import { tasksOf } from './store-content.ts'
import * as store from './store-plan.ts'
import { replaceUnits, unitsOf } from './store-unit.ts'
import type { UnitRole } from './task.ts'
import { type NamedUnit, namedUnits } from './units.ts'

const ownersFile = z.array(
  z.object({
    task: z.string(),
    lead: z.string(),
    support: z.array(z.string()),
    status: z.literal('assumed'),
    source: z.string().min(1),
  }),
)

type Owners = z.infer<typeof ownersFile>

/** What was loaded: plans that are in force now and were not before, and documented decisions. */
export type LoadedPlans = LoadedDecisions & Readonly<{ approved: readonly string[] }>

/** Loads the plans of a city folder whose organisations are loaded. A second run changes nothing. */
export async function loadPlans(
  context: Context,
  input: Readonly<{ folder: string; calendars: Calendars }>,
): Promise<LoadedPlans> {
  const read = await readCityFolder(input.folder)
  const owners = ownersFile.parse(await readJson(join(input.folder, 'owners.json')))
  const approved: string[] = []
  for (const listed of read.plans) {
    const known = await context.store.read((tx) => store.plan(tx, listed.id))
    if (!known) await importListed(read, listed, context)
    if (known && known.state !== 'draft') continue
    await context.store.write((tx) =>
      supposeUnits(tx, { planId: listed.id, cityId: read.city.id, owners }, context),
    )
    const approval = { planId: listed.id, number: 1, revision: 1, note: '随城市数据载入' }
    await context.store.write((tx) => approvePlan(tx, approval, { ...context, calendars: input.calendars }))
    approved.push(listed.id)
  }
  return { approved, ...(await loadDecisions(context, input)) }
}

async function importListed(
  { folder, city }: CityFolder,
  { id, file }: Readonly<{ id: string; file: string }>,
  context: Context,
): Promise<void> {
  const bytes = await readFile(join(folder, file))
  await importPlan(
    { city: city.id, newId: id, file: { name: basename(file), mediaType: 'text/plain', bytes } },
    context,
  )
}

type Supposed = Readonly<{ planId: string; cityId: string; owners: Owners }>

// Only for tasks for which the text prints no units.
async function supposeUnits(
  tx: WriteTx,
  { planId, cityId, owners }: Supposed,
  context: Context,
): Promise<void> {
  const { tasks } = await tasksOf(tx, { planId, version: 1 })
  const known = await unitsOf(tx, planId)
  const all = await organisations(tx, cityId)
  const given: string[] = []
  for (const { task: number, lead, support, source } of owners) {
    const task = tasks.find((each) => each.number === number)
    if (!task) throw new RangeError(`${planId} has no task ${number}`)
    if (known.has(task.key)) continue
    const named = (organisationId: string, role: UnitRole): NamedUnit => {
      return { organisationId, printedName: null, role, source }
    }
    const units = namedUnits([named(lead, 'lead'), ...support.map((id) => named(id, 'support'))], all, null)
    await replaceUnits(tx, planId, { taskKey: task.key, units })
    given.push(task.key)
  }
  await audit(tx, context, {
    useCase: 'plan.units.suppose',
    subject: { kind: 'plan', id: planId },
    after: { tasks: given },
  })
}
