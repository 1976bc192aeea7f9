// Names for what the server answers about plans.

export type TargetKind =
  | 'level'
  | 'average-growth'
  | 'share'
  | 'cumulative'
  | 'annual-flow'
  | 'increment'
  | 'rank'
export type Recurrence = 'every-year' | 'target-year' | 'undecided' | null
export type Comparator = '>=' | '>' | '<=' | '<' | '='
export type QuestionKind = 'base' | 'per-year-or-total' | 'kind' | 'recurrence' | 'calibre' | 'owner'
export type Ask =
  | 'base-year'
  | 'base-value'
  | 'kind'
  | 'recurrence'
  | 'currency'
  | 'price-basis'
  | 'growth-method'
  | 'share-of-what'
  | 'lead-unit'

export type Section = { position: number; number: string; title: string; start: number; end: number }
export type Task = {
  key: string
  position: number
  sectionPosition: number
  number: string
  title: string
  start: number
  end: number
}
export type Target = {
  key: string
  position: number
  taskKey: string | null
  indicator: string
  comparator: Comparator
  value: number
  valueMax: number | null
  unit: string
  kind: TargetKind
  kindAlternatives: TargetKind[]
  recurrence: Recurrence
  year: number | null
  baseYear: number | null
  baseValue: number | null
  direction: 'up' | 'down' | 'none'
  start: number
  end: number
  text: string
  origin: 'read' | 'corrected' | 'split' | 'merged' | 'added'
  ownerOrganisation: string | null
  state: 'live' | 'dropped'
}
export type Goal = {
  key: string
  taskKey: string | null
  text: string
  start: number
  end: number
  origin: 'read' | 'corrected' | 'added'
  state: 'live' | 'dropped'
}
export type Action = Omit<Goal, 'state'> & { state: 'candidate' | 'dropped' }
export type Quoted = { start: number; end: number; text: string }
export type Coverage = {
  sentences: number
  target: number
  qualitative: number
  action: number
  heading: number
  context: number
  unmapped: Quoted[]
}
