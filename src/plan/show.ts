// A version as the reader and the review show it: the official text with all that was understood of it.

import type { ReadTx } from '../platform/store/tx.ts'
import { textOf } from './find.ts'
import type { Plan, Version } from './plan.ts'
import { latestUndoable } from './review/logged.ts'
import { changesOf } from './store-change.ts'
import { draftOf } from './store-content.ts'
import * as plans from './store-plan.ts'
import { unitRevisions, unitsOf } from './store-unit.ts'

/** The text of a version with its live entries. */
export async function showText(tx: ReadTx, plan: Plan, version: Version) {
  const shown = await showAll(tx, plan, version)
  return {
    ...shown,
    targets: shown.targets.filter(({ state }) => state === 'live'),
    goals: shown.goals.filter(({ state }) => state === 'live'),
    actions: shown.actions.filter(({ state }) => state === 'candidate'),
  }
}

/** A version as it is reviewed: dropped entries and the log included. */
export async function showReview(tx: ReadTx, plan: Plan, version: Version) {
  const changes = await changesOf(tx, { planId: plan.id, version: version.number })
  const { state, carried, amends, revision } = version
  const undoable = latestUndoable(changes)?.id ?? null
  return { ...(await showAll(tx, plan, version)), state, carried, amends, revision, changes, undoable }
}

async function showAll(tx: ReadTx, plan: Plan, version: Version) {
  const { text } = await textOf(tx, version)
  const draft = await draftOf(tx, { planId: plan.id, version: version.number })
  const { title, noticeTitle, documentNumber, coverage } = version.parsed
  return {
    planId: plan.id,
    version: version.number,
    title,
    noticeTitle,
    documentNumber,
    offsets: 'code-points' as const,
    text,
    ...draft,
    tasks: await withUnits(tx, plan.id, draft.tasks),
    coverage,
  }
}

/** Tasks with the units that answer for them and the revision of those. */
export async function withUnits<T extends { key: string }>(tx: ReadTx, planId: string, tasks: readonly T[]) {
  const units = await unitsOf(tx, planId)
  const revisions = await unitRevisions(tx, planId)
  return tasks.map((task) => ({
    ...task,
    units: units.get(task.key) ?? [],
    unitsRevision: revisions.get(task.key) ?? 0,
  }))
}

/** A plan with the version that is under review. */
export async function showPlan(tx: ReadTx, plan: Plan) {
  const draft = (await plans.versions(tx, plan.id)).find(({ state }) => state === 'draft')
  return { ...plan, draftVersion: draft?.number ?? null }
}

/** A version with the file that it was read from. */
export async function showVersion(tx: ReadTx, version: Version) {
  const { fileName, fileDigest, format, encoding } = await textOf(tx, version)
  return { ...version, fileName, fileDigest, format, encoding }
}
