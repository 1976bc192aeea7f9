// Names for what the server answers about achievement.

import type { Answer, Sent } from '../client/shapes.ts'

export type Board = Answer<'/api/v1/plans/{planId}/board', 'get'>
export type BoardTask = Board['sections'][number]['tasks'][number]
export type BoardRow = BoardTask['targets'][number]
export type BoardGoal = BoardTask['goals'][number]
export type MissingNote = BoardRow['missing'][number]
export type Lack = MissingNote['matter']
export type TargetPage = Answer<'/api/v1/plans/{planId}/targets/{key}', 'get'>
export type SeriesOfTarget = TargetPage['series'][number]
export type Observation = SeriesOfTarget['observations'][number]
export type Form = Observation['form']
export type Disagreement = TargetPage['disagreements'][number]
export type DecisionOfTarget = TargetPage['decisions'][number]
export type QuestionOfTarget = TargetPage['questions'][number]
export type ObservationSent = Sent<'/api/v1/plans/{planId}/targets/{key}/observations', 'post'>
export type CorrectionSent = Sent<'/api/v1/observations/{id}/correction', 'post'>
export type AssessmentSent = Sent<'/api/v1/plans/{planId}/goals/{key}/assessments', 'post'>
export type Found = Answer<'/api/v1/search', 'get'>['items'][number]
