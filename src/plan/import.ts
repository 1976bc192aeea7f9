// An official text comes in: read in a bounded child process, then stored in one short transaction as a
// draft to be reviewed. Nothing is stored of a file that is refused; what was acknowledged is committed.

import { type Context, actorOf, audit } from '../access/index.ts'
import { type PlanText, readPlan } from '../document/index.ts'
import { refuse } from '../kernel/problem.ts'
import { digestOf } from '../platform/files.ts'
import type { ReadTx, WriteTx } from '../platform/store/tx.ts'
import { type Organisations, lockCity, mustServe, organisations } from '../registry/index.ts'
import { carryOver } from './carry/carry.ts'
import type { Draft } from './draft.ts'
import type { Evidence } from './evidence.ts'
import { cityOf, findPlan, holdPlan } from './find.ts'
import { freshId, instantOf } from './instant.ts'
import { type Counts, type Imported, type Plan, type PlanDocument, type Version, headOf } from './plan.ts'
import { type PrintedUnits, keyReading } from './read.ts'
import { mustBeManageable } from './size.ts'
import { draftOf, insertDraft } from './store-content.ts'
import { putEvidence } from './store-evidence.ts'
import * as store from './store-plan.ts'
import { replaceUnits, unitsOf } from './store-unit.ts'
import { printedUnits } from './units.ts'

/** A file to import: as a new plan, or as an amended text of `planId`. */
export type ImportInput = Readonly<{
  city: string
  file: Readonly<{ name: string; mediaType: string; bytes: Uint8Array }>
  planId?: string | undefined
  /** Id of a new plan, where the city folder names one. */
  newId?: string | undefined
}>

/** Reads a file and stores its plan as a draft. @throws {Refusal} where it is no plan or is known already. */
export async function importPlan(input: ImportInput, context: Context): Promise<Imported> {
  mustServe(context, input.city)
  const { name, bytes } = input.file
  const onCrash = (trace: string) =>
    context.log.error({ trace, requestId: context.requestId }, 'document reader crashed')
  const read = await readPlan({ name, bytes }, { onCrash })
  mustBeManageable(read.plan)
  const reading = { ...input, read, fileDigest: digestOf(bytes) }
  return context.store.write(async (tx) => {
    const imported = await storeReading(tx, reading, context)
    await context.files.put(bytes) // last: what is refused leaves no bytes behind
    return imported
  })
}

type Arriving = Pick<ImportInput, 'city' | 'planId'> & Readonly<{ textDigest: string }>

// Looked at under the lock of the city.
async function mustBeWelcome(tx: ReadTx, arriving: Arriving, context: Context): Promise<void> {
  const { id } = await cityOf(tx, arriving.city)
  if (arriving.planId !== undefined) await findPlan(tx, arriving.planId, context)
  const known = await store.versionWithText(tx, id, arriving.textDigest)
  if (known)
    refuse('plan-already-imported', { title: known.title, version: known.number, plan: known.planId }, 'file')
}

function digestOfText(text: string): string {
  return digestOf(new TextEncoder().encode(text))
}

/** A file that was read. */
export type Reading = ImportInput & Readonly<{ read: PlanText; fileDigest: string }>

/** Stores what was read of a file as a draft. */
export async function storeReading(tx: WriteTx, reading: Reading, context: Context): Promise<Imported> {
  const city = await cityOf(tx, reading.city)
  const document = documentOf(reading, context)
  await lockCity(tx, city.id) // two uploads of one text: the second is told
  await mustBeWelcome(tx, { ...reading, textDigest: document.textDigest }, context)
  const units = await organisations(tx, city.id)
  await putEvidence(tx, city.id, evidenceOf(document, reading))
  await store.insertDocument(tx, document)
  const stored =
    reading.planId === undefined
      ? await storeFirst(tx, { reading, document, organisations: units }, context)
      : await storeAmended(tx, { reading, document, organisations: units }, context)
  const { planId, version, draft } = stored
  const counts = countsOf(draft)
  await audit(tx, context, {
    useCase: 'plan.import',
    subject: { kind: 'plan', id: planId },
    after: { version, fileDigest: document.fileDigest, textDigest: document.textDigest, ...counts },
  })
  return { planId, version, counts, coverage: reading.read.plan.coverage }
}

type Storing = Readonly<{ reading: Reading; document: PlanDocument; organisations: Organisations }>
type Stored = Readonly<{ planId: string; version: number; draft: Draft }>

async function storeFirst(tx: WriteTx, storing: Storing, context: Context): Promise<Stored> {
  const { reading, document } = storing
  const parsed = reading.read.plan
  const { draft, printed, nextKeys } = keyReading(parsed)
  const plan: Plan = {
    ...headOf(parsed),
    id: reading.newId ?? freshId(context),
    cityId: reading.city,
    state: 'draft',
    currentVersion: null,
    nextKeys,
    createdAt: instantOf(context),
    revision: 1,
  }
  await store.insertPlan(tx, plan)
  const version = newVersion({ planId: plan.id, number: 1, document, amends: null }, reading, context)
  await store.insertVersion(tx, version)
  await insertDraft(tx, { planId: plan.id, version: 1 }, draft)
  await storePrinted(tx, plan, { ...storing, printed })
  return { planId: plan.id, version: 1, draft }
}

async function storeAmended(tx: WriteTx, storing: Storing, context: Context): Promise<Stored> {
  const { reading, document } = storing
  const plan = await holdPlan(tx, reading.planId ?? '', context)
  if (plan.cityId !== reading.city) refuse('other-city', { own: reading.city, city: plan.cityId })
  const versions = await store.versions(tx, plan.id)
  const open = versions.find(({ state }) => state === 'draft')
  if (open) refuse('plan-draft-open', { title: plan.title, version: open.number })
  const number = (versions[0]?.number ?? 0) + 1
  const amended = versions.find(({ state }) => state === 'approved')
  const { draft, carried, printed, nextKeys } = amended
    ? carryOver({
        old: {
          parsed: amended.parsed,
          draft: await draftOf(tx, { planId: plan.id, version: amended.number }),
        },
        parsed: reading.read.plan,
        text: document.text,
        nextKeys: plan.nextKeys,
      })
    : { ...keyReading(reading.read.plan, plan.nextKeys), carried: null }
  const amends = amended?.number ?? null
  const version = newVersion({ planId: plan.id, number, document, amends }, reading, context)
  await store.insertVersion(tx, { ...version, carried })
  await store.setNextKeys(tx, plan.id, nextKeys)
  await insertDraft(tx, { planId: plan.id, version: number }, draft)
  await storePrinted(tx, plan, { ...storing, printed })
  return { planId: plan.id, version: number, draft }
}

type Numbered = Readonly<{ planId: string; number: number; document: PlanDocument; amends: number | null }>

function newVersion({ document, ...numbered }: Numbered, { read }: Reading, context: Context): Version {
  return {
    ...numbered,
    documentId: document.id,
    state: 'draft',
    parsed: read.plan,
    carried: null,
    createdAt: instantOf(context),
    createdBy: actorOf(context.caller),
    approvedAt: null,
    approvedBy: null,
    note: null,
    revision: 1,
  }
}

// Only tasks that have no units yet: what people assigned or confirmed outlives a new version.
async function storePrinted(
  tx: WriteTx,
  plan: Plan,
  { organisations, printed }: Storing & Readonly<{ printed: readonly PrintedUnits[] }>,
): Promise<void> {
  const known = await unitsOf(tx, plan.id)
  const source = `${plan.documentNumber ?? plan.title}(原文)`
  for (const each of printed) {
    const units = printedUnits(each, organisations, source)
    if (units.length > 0 && !known.has(each.taskKey))
      await replaceUnits(tx, plan.id, { taskKey: each.taskKey, units })
  }
}

function documentOf({ city, file, read, fileDigest }: Reading, context: Context): PlanDocument {
  return {
    id: freshId(context),
    cityId: city,
    fileDigest,
    fileName: file.name,
    mediaType: file.mediaType,
    format: read.format,
    encoding: read.encoding,
    text: read.text,
    textDigest: digestOfText(read.text),
    importedAt: instantOf(context),
    importedBy: actorOf(context.caller),
  }
}

// The file itself is kept like evidence, so that the original can be fetched.
function evidenceOf(document: PlanDocument, { file }: Reading): Evidence {
  const { fileDigest: digest, fileName: name, mediaType, importedAt, importedBy } = document
  return { digest, name, mediaType, size: file.bytes.length, uploadedAt: importedAt, uploadedBy: importedBy }
}

/** How much a draft holds. */
export function countsOf({ sections, tasks, targets, goals, actions }: Draft): Counts {
  return {
    sections: sections.length,
    tasks: tasks.length,
    targets: targets.filter(({ state }) => state === 'live').length,
    goals: goals.filter(({ state }) => state === 'live').length,
    actions: actions.filter(({ state }) => state === 'candidate').length,
  }
}
