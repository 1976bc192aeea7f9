// What the parser of plan documents (规划计划类公文) gives back. The JSON form of these types is a public
// interface (`fumao plan parse`, `fumao plan diff`): fields are added, never renamed.
// Offsets count Unicode code points of the decoded text, end exclusive; `text` is exactly that slice.

/** How a value binds, as the words around it print it. */
export type Comparator = '>=' | '>' | '<=' | '<' | '='

/** What kind of quantity a target promises. */
export type TargetKind =
  | 'level'
  | 'average-growth'
  | 'share'
  | 'cumulative'
  | 'annual-flow'
  | 'increment'
  | 'rank'

/** Whether a yearly quantity binds every year or the last; null for kinds that are not yearly. */
export type Recurrence = 'every-year' | 'target-year' | 'undecided' | null

/** A stretch of the decoded text. */
export type Place = Readonly<{ start: number; end: number }>

/** A stretch of the decoded text with its characters. */
export type Quoted = Place & Readonly<{ text: string }>

/** The base (基数, 基期) that the text prints for a target; either part may be missing there. */
export type TargetBase = Readonly<{ year: number | null; value: number | null }>

/** A numeric target (量化目标). `indicator` is in normal form: no blanks, half-width, simplified. */
export type ParsedTarget = Quoted &
  Readonly<{
    /** Number of the task as printed, its title where it has none, or `overall` for goals of the whole plan. */
    task: string
    indicator: string
    comparator: Comparator
    value: number
    /** Upper end of a range; absent otherwise. */
    valueMax?: number
    unit: string
    kind: TargetKind
    kindAlternatives: readonly TargetKind[]
    recurrence: Recurrence
    year: number | null
    base: TargetBase | null
  }>

/** Something the text orders to be done (举措): verb and object, one clause. */
export type ParsedAction = Quoted & Readonly<{ task: string }>

/** A goal without a number (定性目标). */
export type ParsedQualitative = Quoted & Readonly<{ task: string }>

/** A task (任务) with the units answerable for it. */
export type ParsedTask = Place &
  Readonly<{ number: string; title: string; lead: readonly string[]; support: readonly string[] }>

/** A part of the plan (章节) that holds tasks. */
export type ParsedSection = Place & Readonly<{ number: string; title: string; tasks: readonly ParsedTask[] }>

/** What a sentence is. */
export type SentenceClass = 'target' | 'qualitative' | 'action' | 'heading' | 'context' | 'unmapped'

/** One sentence of the coverage proof: its place, what it is, and the task that it stands in. */
export type ClassifiedSentence = Place & Readonly<{ class: SentenceClass; task: string }>

/** The coverage proof: each sentence counted once under what it is, or listed as unmapped. */
export type Coverage = Readonly<{
  sentences: number
  target: number
  qualitative: number
  action: number
  heading: number
  context: number
  unmapped: readonly Quoted[]
  /** Every sentence in the order of the text. */
  classified: readonly ClassifiedSentence[]
}>

/** A plan as understood. */
export type ParsedPlan = Readonly<{
  title: string
  noticeTitle: string | null
  documentNumber: string | null
  issuer: string | null
  /** Day of signature (成文日期) as YYYY-MM-DD. */
  issuedOn: string | null
  horizonYear: number | null
  sections: readonly ParsedSection[]
  targets: readonly ParsedTarget[]
  actions: readonly ParsedAction[]
  qualitative: readonly ParsedQualitative[]
  coverage: Coverage
}>

/** The answer of the parser: a plan, or the reason why the text is none. */
export type ParseOutcome =
  | Readonly<{ ok: true; plan: ParsedPlan }>
  | Readonly<{
      ok: false
      code: 'document-empty' | 'document-not-a-plan'
      params: Readonly<Record<string, string>>
    }>
