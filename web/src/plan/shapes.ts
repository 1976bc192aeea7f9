// Names for what the server answers about plans.

import type { Answer, Sent } from '../client/shapes.ts'

export type PlanText = Answer<'/api/v1/plans/{planId}/text', 'get'>
export type Version = Answer<'/api/v1/plans/{planId}/versions', 'get'>['items'][number]
export type Review = Answer<'/api/v1/plans/{planId}/versions/{n}/review', 'get'>
export type ChangeSent = Sent<'/api/v1/plans/{planId}/versions/{n}/changes', 'post'>
export type LoggedChange = Review['changes'][number]
export type Imported = Answer<'/api/v1/plans', 'post'>
export type Task = PlanText['tasks'][number]
export type UnitOfTask = Task['units'][number]
export type Section = PlanText['sections'][number]
export type Target = PlanText['targets'][number]
export type Goal = PlanText['goals'][number]
export type Action = PlanText['actions'][number]
export type Coverage = PlanText['coverage']
export type Quoted = Coverage['unmapped'][number]
export type TargetKind = Target['kind']
export type Comparator = Target['comparator']
export type Recurrence = Target['recurrence']
export type TaskPage = Answer<'/api/v1/plans/{planId}/tasks/{key}', 'get'>
export type Question = Answer<'/api/v1/plans/{planId}/questions', 'get'>['items'][number]
export type QuestionKind = Question['kind']
export type Decision = Answer<'/api/v1/plans/{planId}/targets/{key}/decisions', 'get'>['items'][number]
export type DecisionSent = Sent<'/api/v1/plans/{planId}/targets/{key}/decisions', 'post'>

/** Points that an answer has to settle. */
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
export type RegisterRow = Answer<'/api/v1/plans/{planId}/decisions', 'get'>['items'][number]
export type ReturnedTable = Answer<'/api/v1/plans/{planId}/decomposition', 'post'>
