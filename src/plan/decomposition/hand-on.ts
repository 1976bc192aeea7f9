// When a target goes to another unit, its open questions go with it; those that somebody readdressed stay.

import type { WriteTx } from '../../platform/store/tx.ts'
import type { PlanInForce } from '../in-force.ts'
import { moveQuestions } from '../store-register.ts'
import { leadOf } from '../task.ts'

/** A target and the unit that leads it from now on; null gives it back to the task's lead. */
export type HandedOn = Readonly<{ itemKey: string; lead: string | null; coordinator: string }>

/** Moves a target's open questions from the unit that answered for it to the one that does now. */
export async function handOn(tx: WriteTx, inForce: PlanInForce, handed: HandedOn): Promise<void> {
  const target = inForce.targets.find(({ key }) => key === handed.itemKey)
  if (!target) return
  const task = inForce.tasks.find(({ key }) => key === target.taskKey)
  const usual = leadOf(task?.units ?? []) ?? handed.coordinator
  const move = { from: target.ownerOrganisation ?? usual, to: handed.lead ?? usual }
  await moveQuestions(tx, inForce.plan.id, { targetKeys: [target.key], ...move })
}
