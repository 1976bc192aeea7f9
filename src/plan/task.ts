// A task (任务) of a plan, its place in the text, and the units that answer for it (牵头单位, 配合单位).

/** A part of the plan (章节) that holds tasks. */
export type Section = Readonly<{
  position: number
  number: string
  title: string
  start: number
  end: number
}>

/** A task; K1 is the same task in every version. */
export type Task = Readonly<{
  key: string
  position: number
  sectionPosition: number
  /** As printed: 1, (三), 第四条. */
  number: string
  title: string
  start: number
  end: number
}>

/** Leads (牵头) or takes part (配合). */
export type UnitRole = 'lead' | 'support'

/** How sure it is that a unit answers: the text prints it, somebody supposed it, somebody confirmed it. */
export type UnitStatus = 'printed' | 'assumed' | 'confirmed'

/** One unit of one task. */
export type TaskUnit = Readonly<{
  position: number
  /** Null where the printed name is no organisation of the city (各区人民政府). */
  organisationId: string | null
  printedName: string | null
  role: UnitRole
  status: UnitStatus
  source: string
  confirmedBy: string | null
  confirmedOn: string | null
}>

/** The lead unit of a task, the first where there are several; null where there is none. */
export function leadOf(units: readonly TaskUnit[]): string | null {
  return units.find((unit) => unit.role === 'lead' && unit.organisationId !== null)?.organisationId ?? null
}
