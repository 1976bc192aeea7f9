// Goals without a number (定性目标) and actions (举措): clauses of the official text. Goals are tracked by
// written assessment; actions are candidates for measures.

/** What goals and actions have in common. */
export type Clause = Readonly<{
  key: string
  position: number
  /** Null for the whole plan. */
  taskKey: string | null
  text: string
  start: number
  end: number
  origin: 'read' | 'corrected' | 'added'
  /** Place among the parser's clauses; null where people made it. */
  parsedPosition: number | null
}>

/** A goal without a number, G1 ... */
export type Goal = Clause & Readonly<{ state: 'live' | 'dropped' }>

/** An action, A1 ...: a candidate until somebody makes a measure of it. */
export type Action = Clause & Readonly<{ state: 'candidate' | 'dropped' }>
