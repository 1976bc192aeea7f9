// What can be found of a plan in force: the plan, its tasks, targets, goals, actions and open questions.
// Indexed anew when a version is approved and when a decision closes questions.

import type { Event } from '../platform/outbox/store.ts'
import { type SearchSubject, indexSubject, removeSubject } from '../platform/search/store.ts'
import type { WriteTx } from '../platform/store/tx.ts'
import {
  type PlanWithRegister,
  type Question,
  planById,
  planWithRegister,
  questionsOfPlan,
} from '../plan/index.ts'
import { questionWords } from './question-words.ts'

/** Kinds of things in the index. */
export const indexedKinds = ['plan', 'task', 'target', 'goal', 'action', 'question'] as const

/** Indexes a plan in force; one that is not in force yet is left out. */
export async function indexPlan(tx: WriteTx, planId: string): Promise<void> {
  const plan = await planById(tx, planId)
  if (!plan || plan.currentVersion === null) return
  const inForce = await planWithRegister(tx, plan)
  const questions = await questionsOfPlan(tx, planId)
  const subjects = subjectsOf(inForce, questions)
  for (const subject of subjects) await indexSubject(tx, subject)
  const known = new Set(subjects.map(({ kind, id }) => `${kind} ${id}`))
  for (const [kind, id] of everKnown(inForce, questions))
    if (!known.has(`${kind} ${id}`)) await removeSubject(tx, kind, id)
}

/** Handles `plan.approved` and `plan.decided`. */
export async function indexOnEvent(tx: WriteTx, { payload }: Pick<Event, 'payload'>): Promise<void> {
  const { planId } = payload as { planId: string }
  await indexPlan(tx, planId)
}

/** The id under which an entry of a plan is indexed. */
export function entryId(planId: string, key: string): string {
  return `${planId}/${key}`
}

function subjectsOf(inForce: PlanWithRegister, questions: readonly Question[]): readonly SearchSubject[] {
  const { plan, content } = inForce
  const tasks = new Map(content.tasks.map((task) => [task.key, task.title]))
  const make = (
    kind: string,
    key: string,
    words: Readonly<{ title: string; body: string }>,
  ): SearchSubject => ({
    kind,
    id: entryId(plan.id, key),
    ownerScope: plan.cityId,
    ...words,
  })
  const titleOfTask = (key: string | null) => (key === null ? plan.title : (tasks.get(key) ?? ''))
  const indicators = new Map(content.targets.map(({ key, indicator }) => [key, indicator]))
  const head = `${plan.documentNumber ?? ''} ${plan.issuer ?? ''}`
  return [
    { ...make('plan', '', { title: plan.title, body: head }), id: plan.id },
    ...content.tasks.map(({ key, number, title }) =>
      make('task', key, { title: `${number} ${title}`, body: '' }),
    ),
    ...content.targets
      .filter(({ state }) => state === 'live')
      .map(({ key, indicator, text, taskKey }) =>
        make('target', key, { title: indicator, body: `${text} ${titleOfTask(taskKey)}` }),
      ),
    ...content.goals
      .filter(({ state }) => state === 'live')
      .map(({ key, text, taskKey }) => make('goal', key, { title: text, body: titleOfTask(taskKey) })),
    ...content.actions
      .filter(({ state }) => state === 'candidate')
      .map(({ key, text, taskKey }) => make('action', key, { title: text, body: titleOfTask(taskKey) })),
    ...questions
      .filter(({ state }) => state === 'open')
      .map(({ id, kind, targetKey, taskKey }) => {
        const about = indicators.get(targetKey ?? '') ?? titleOfTask(taskKey)
        return make('question', `Q${id}`, { title: `${questionWords[kind].zh}:${about}`, body: '' })
      }),
  ]
}

// Everything that the plan ever gave a key to, so that what is gone can be taken out.
function everKnown(
  { plan }: PlanWithRegister,
  questions: readonly Question[],
): readonly (readonly [string, string])[] {
  const kinds = { K: 'task', T: 'target', G: 'goal', A: 'action' } as const
  return [
    ...(['K', 'T', 'G', 'A'] as const).flatMap((letter) =>
      Array.from({ length: plan.nextKeys[letter] - 1 }, (_, at) => {
        return [kinds[letter], entryId(plan.id, `${letter}${at + 1}`)] as const
      }),
    ),
    ...questions.map(({ id }) => ['question', entryId(plan.id, `Q${id}`)] as const),
  ]
}
