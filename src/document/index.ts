// Front door of document: official text -> clauses, tasks, numbers, deadlines, each with its place in the text.

export { likenessOf, paired } from './diff/pair.ts'
export { type Changed, type Changes, diffPlans, type PlacedTask, type PlanDiff } from './diff/plans.ts'
export { documentCommands } from './cli.ts'
export { parsePlan } from './parse.ts'
export {
  DOCUMENT_LIMIT_MB,
  type DocumentFile,
  type DocumentFormat,
  type DocumentText,
  type PlanText,
  type ReadOptions,
  readPlan,
} from './read.ts'
export type {
  Comparator,
  Coverage,
  ParsedAction,
  ParsedPlan,
  ParsedQualitative,
  ParsedSection,
  ParsedTarget,
  ParsedTask,
  ParseOutcome,
  Place,
  Quoted,
  Recurrence,
  TargetBase,
  TargetKind,
} from './types.ts'
