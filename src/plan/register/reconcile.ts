// Brings the list of open questions in line with what follows now from targets, decisions and units: new
// ones are opened, those that changed are narrowed, those that arise no more are closed.

import type { QuestionKind, RaisedQuestion } from './question.ts'

/** A question as stored. */
export type Question = Readonly<{
  id: number
  targetKey: string | null
  taskKey: string | null
  kind: QuestionKind
  asks: readonly string[]
  ownerOrganisation: string | null
  dueOn: string | null
  dueProvisional: boolean
  state: 'open' | 'answered' | 'withdrawn'
  decisionId: number | null
  openedAt: string
  closedAt: string | null
  revision: number
}>

/** What is to be done to the list. */
export type Reconciliation = Readonly<{
  open: readonly RaisedQuestion[]
  /** Still open, but something of it is settled. */
  narrow: readonly Readonly<{ id: number; asks: readonly string[] }>[]
  /** Raised no more: answered by a decision, or withdrawn with its subject; the caller knows which. */
  close: readonly number[]
}>

/** Compares the open questions with those that are raised now. */
export function reconcile(open: readonly Question[], raised: readonly RaisedQuestion[]): Reconciliation {
  const raisedBy = new Map(raised.map((question) => [nameOf(question), question]))
  const openNames = new Set(open.map(nameOf))
  const narrow: { id: number; asks: readonly string[] }[] = []
  const close: number[] = []
  for (const question of open) {
    const now = raisedBy.get(nameOf(question))
    if (!now) close.push(question.id)
    else if (now.asks.join() !== question.asks.join()) narrow.push({ id: question.id, asks: now.asks })
  }
  return { open: raised.filter((question) => !openNames.has(nameOf(question))), narrow, close }
}

type Named = Readonly<{ targetKey: string | null; taskKey: string | null; kind: string }>

function nameOf({ targetKey, taskKey, kind }: Named): string {
  return `${targetKey ?? taskKey ?? ''} ${kind}`
}
