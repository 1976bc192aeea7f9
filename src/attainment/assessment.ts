// Written assessments (书面评估) of goals without a number, such as 保持全国前列: a period, a judgement in one
// word, the reasons in a text, and where they come from. Rows are only added; the latest one stands.

import type { Day } from '../kernel/day.ts'
import type { Period } from '../kernel/period.ts'

/** 已实现, 部分实现, 未实现, 难以判断. */
export const judgements = ['met', 'partly-met', 'not-met', 'unclear'] as const
export type AssessedAs = (typeof judgements)[number]

/** What somebody writes about a goal. */
export type AssessmentText = Readonly<{
  period: Period
  judgement: AssessedAs
  text: string
  source: string
  evidence: string | null
  onBehalfOf: string | null
}>

/** An assessment as stored. */
export type Assessment = AssessmentText &
  Readonly<{
    id: number
    goalKey: string
    enteredAt: string
    /** Day of entry in the city's time zone. */
    enteredOn: Day
    enteredBy: string
  }>
