// What was promised: plans and their versions, tasks, targets, goals, actions, the baseline register.

export type { Action, Goal } from './clause.ts'
export { findPlan } from './find.ts'
export { type PlanInForce, planInForce } from './in-force.ts'
export type { Plan } from './plan.ts'
export { type Decision, type EffectiveTarget, effectiveTarget } from './register/decision.ts'
export { questionsOf } from './register/question.ts'
export type { Question } from './register/reconcile.ts'
export { evidenceOf } from './store-evidence.ts'
export { plansOf } from './store-plan.ts'
export type { Target } from './target.ts'
export { leadOf, type Section, type Task, type TaskUnit } from './task.ts'
