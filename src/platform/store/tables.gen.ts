// Made by scripts/schema.ts from migrations/. Not edited by hand.

import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** Any JSON; written with json(value). */
export type Json = ColumnType<unknown, string, string>

export type AccessAccount = {
  id: string
  name: string
  display_name: string
  state: 'active' | 'disabled'
  city: string | null
  organisation: string | null
  sample: boolean
  sso_name: string | null
  created_at: string
  last_sign_in_at: string | null
  revision: number
}

export type AccessAttempt = {
  kind: 'name' | 'address' | 'factor'
  key: string
  failures: number
  first_at: string
  locked_until: string | null
}

export type AccessPassword = {
  account_id: string
  number: number
  hash: string
  one_time: boolean
  set_at: string
}

export type AccessRecoveryCode = {
  account_id: string
  hash: string
  used_at: string | null
}

export type AccessRoleGrant = {
  account_id: string
  role: 'system-admin' | 'security-admin' | 'audit-admin' | 'coordinator' | 'department-officer' | 'district-officer' | 'statistician' | 'liaison-officer' | 'leader' | 'enterprise-reporter'
  granted_at: string
  granted_by: string
}

export type AccessSession = {
  id: string
  account_id: string
  token_hash: string | null
  via: 'password' | 'sso'
  signed_in_at: string
  seen_at: string
  ends_at: string
  second_factor_at: string | null
  ended_at: string | null
  end_reason: string | null
}

export type AccessSsoLink = {
  issuer: string
  subject: string
  account_id: string
  linked_at: string
  linked_by: string
}

export type AccessToken = {
  id: string
  account_id: string
  name: string
  token_hash: string | null
  permissions: readonly string[]
  created_at: string
  ends_at: string
  used_at: string | null
  revoked_at: string | null
}

export type AccessTotp = {
  account_id: string
  sealed_secret: string | null
  confirmed_at: string | null
  used_step: number
  sealed_candidate: string | null
  candidate_until: string | null
}

export type AttainmentAssessment = {
  id: GeneratedAlways<number>
  plan_id: string
  city_id: string
  goal_key: string
  period: string
  period_last: string
  judgement: 'met' | 'partly-met' | 'not-met' | 'unclear'
  text: string
  source: string
  evidence_digest: string | null
  entered_at: string
  entered_by: string
  on_behalf_of: string | null
}

export type AttainmentObservation = {
  id: GeneratedAlways<number>
  series_id: string
  city_id: string
  period: string
  period_first: string
  period_last: string
  value: string
  unit: string
  form: 'level' | 'growth' | 'average-growth' | 'share' | 'cumulative'
  basis: 'stock' | 'flow' | 'unstated'
  source: string
  url: string | null
  published_on: string | null
  evidence_digest: string | null
  note: string | null
  status: 'sourced' | 'reported' | 'demo'
  entered_at: string
  entered_by: string
  on_behalf_of: string | null
  supersedes: number | null
  reason: string | null
}

export type AttainmentSeries = {
  id: string
  city_id: string
  name: string
  unit: string
  form: 'level' | 'growth' | 'average-growth' | 'share' | 'cumulative'
  geo: string | null
  calibre: string
  demo: boolean
  created_at: string
  revision: Generated<number>
}

export type AttainmentSeriesGoal = {
  series_id: string
  plan_id: string
  goal_key: string
  relation: 'measures' | 'related'
  note: string
}

export type AttainmentSeriesTarget = {
  series_id: string
  plan_id: string
  target_key: string
  relation: 'measures' | 'related'
  note: string
}

export type AttainmentWithdrawal = {
  observation_id: number
  at: string
  by: string
  reason: string
}

export type AuditHead = {
  id: number
  seq: number
  hash: string
  key_id: string
  seal: string
}

export type AuditRecord = {
  seq: number
  at: string
  actor: string
  role: string | null
  request_id: string | null
  use_case: string
  subject_kind: string | null
  subject_id: string | null
  outcome: 'done' | 'refused' | 'failed'
  change: Json
  key_id: string
  prev_hash: string
  hash: string
}

export type PlanAction = {
  plan_id: string
  version: number
  key: string
  position: number
  task_key: string | null
  text: string
  start_at: number
  end_at: number
  origin: 'read' | 'corrected' | 'added'
  state: 'candidate' | 'dropped'
  parsed_position: number | null
}

export type PlanChange = {
  id: GeneratedAlways<number>
  plan_id: string
  version: number
  at: string
  actor: string
  kind: 'correct' | 'split' | 'merge' | 'drop' | 'restore' | 'add' | 'reclass' | 'assign' | 'confirm' | 'undo'
  keys: Json
  before: Json
  after: Json
  reason: string
  undoes: number | null
  on_behalf_of: string | null
  evidence_digest: string | null
}

export type PlanCommitment = {
  plan_id: string
  item_key: string
  lead_organisation_id: string | null
  measure: string | null
  deadline: string | null
  supervisor: string | null
  office: string | null
  entered_at: string
  entered_by: string
  on_behalf_of: string | null
  evidence_digest: string | null
  revision: Generated<number>
}

export type PlanDecision = {
  id: GeneratedAlways<number>
  plan_id: string
  target_key: string
  subject: Json
  base_year: number | null
  base_value: string | null
  base_unit: string | null
  base_source: string | null
  kind: 'level' | 'average-growth' | 'share' | 'cumulative' | 'annual-flow' | 'increment' | 'rank' | null
  recurrence: 'every-year' | 'target-year' | null
  price_basis: 'current' | 'comparable' | null
  growth_method: 'compound' | 'mean' | null
  currency: string | null
  calibre: string | null
  decided_by: string
  decided_on: string
  paper: string
  evidence_digest: string | null
  on_behalf_of: string | null
  note: string | null
  reason: string | null
  recorded_at: string
  recorded_by: string
  supersedes: number | null
}

export type PlanDecompositionReturn = {
  id: string
  plan_id: string
  version: number
  file_digest: string
  file_name: string
  differences: Json
  state: 'staged' | 'applied' | 'discarded'
  uploaded_at: string
  uploaded_by: string
  applied_at: string | null
}

export type PlanDocument = {
  id: string
  city_id: string
  file_digest: string
  file_name: string
  media_type: string
  format: string
  encoding: string | null
  text: string
  text_digest: string
  imported_at: string
  imported_by: string
}

export type PlanEvidence = {
  city_id: string
  digest: string
  name: string
  media_type: string
  size: number
  uploaded_at: string
  uploaded_by: string
}

export type PlanGoal = {
  plan_id: string
  version: number
  key: string
  position: number
  task_key: string | null
  text: string
  start_at: number
  end_at: number
  origin: 'read' | 'corrected' | 'added'
  state: 'live' | 'dropped'
  parsed_position: number | null
}

export type PlanPlan = {
  id: string
  city_id: string
  title: string
  document_number: string | null
  issuer: string | null
  issued_on: string | null
  horizon_year: number | null
  state: 'draft' | 'in-force' | 'withdrawn'
  current_version: number | null
  next_keys: Json
  created_at: string
  revision: Generated<number>
}

export type PlanQuestion = {
  id: GeneratedAlways<number>
  plan_id: string
  target_key: string | null
  task_key: string | null
  kind: 'base' | 'per-year-or-total' | 'kind' | 'recurrence' | 'calibre' | 'owner'
  asks: Json
  owner_organisation_id: string | null
  due_on: string | null
  due_provisional: boolean
  state: 'open' | 'answered' | 'withdrawn'
  decision_id: number | null
  opened_at: string
  closed_at: string | null
  revision: Generated<number>
}

export type PlanSection = {
  plan_id: string
  version: number
  position: number
  number: string
  title: string
  start_at: number
  end_at: number
}

export type PlanTarget = {
  plan_id: string
  version: number
  key: string
  position: number
  task_key: string | null
  indicator: string
  comparator: '>=' | '>' | '<=' | '<' | '='
  value: string
  value_max: string | null
  unit: string
  kind: 'level' | 'average-growth' | 'share' | 'cumulative' | 'annual-flow' | 'increment' | 'rank'
  kind_alternatives: Json
  recurrence: 'every-year' | 'target-year' | 'undecided' | null
  year: number | null
  base_year: number | null
  base_value: string | null
  start_at: number
  end_at: number
  text: string
  direction: 'up' | 'down' | 'none'
  origin: 'read' | 'corrected' | 'split' | 'merged' | 'added'
  owner_organisation_id: string | null
  state: 'live' | 'dropped'
  parsed_position: number | null
}

export type PlanTask = {
  plan_id: string
  version: number
  key: string
  position: number
  section_position: number
  number: string
  title: string
  start_at: number
  end_at: number
}

export type PlanTaskRevision = {
  plan_id: string
  task_key: string
  revision: number
}

export type PlanTaskUnit = {
  plan_id: string
  task_key: string
  position: number
  organisation_id: string | null
  printed_name: string | null
  role: 'lead' | 'support'
  status: 'printed' | 'assumed' | 'confirmed'
  source: string
  confirmed_by: string | null
  confirmed_on: string | null
}

export type PlanVersion = {
  plan_id: string
  number: number
  document_id: string
  state: 'draft' | 'approved' | 'superseded' | 'discarded'
  parsed: Json
  amends: number | null
  carried: Json | null
  created_at: string
  created_by: string
  approved_at: string | null
  approved_by: string | null
  note: string | null
  revision: Generated<number>
}

export type PlatformIdempotency = {
  account: string
  route: string
  key: string
  request_digest: string
  reply: Json | null
  created_at: string
  expires_at: string
}

export type PlatformMigration = {
  version: number
  name: string
  sha256: string
  applied_at: string
}

export type PlatformOutbox = {
  id: GeneratedAlways<number>
  kind: string
  payload: Json
  created_at: string
  handled_at: string | null
  attempts: Generated<number>
  last_error: string | null
}

export type PlatformSearch = {
  subject_kind: string
  subject_id: string
  owner_scope: string | null
  title: string
  body: string
}

export type PlatformSearchGram = {
  gram: string
  subject_kind: string
  subject_id: string
}

export type RegistryCity = {
  id: string
  name: string
  name_en: string
  short_name: string
  demo: boolean
  time_zone: string
  calendar: string
  settings: Json
}

export type RegistryOrganisation = {
  id: string
  city_id: string
  parent_id: string | null
  name: string
  short_name: string
  kind: 'city' | 'municipal' | 'vertical' | 'district' | 'zone' | 'enterprise' | 'association'
  code: string | null
  statistical_parent: string | null
  counting: 'inside_parent' | 'separate' | null
  status: 'verified' | 'assumed'
  source: string
  pinyin: string
  valid_from: string | null
  valid_to: string | null
  revision: Generated<number>
}

/** Every table of the database. */
export type Tables = {
  access_account: AccessAccount
  access_attempt: AccessAttempt
  access_password: AccessPassword
  access_recovery_code: AccessRecoveryCode
  access_role_grant: AccessRoleGrant
  access_session: AccessSession
  access_sso_link: AccessSsoLink
  access_token: AccessToken
  access_totp: AccessTotp
  attainment_assessment: AttainmentAssessment
  attainment_observation: AttainmentObservation
  attainment_series: AttainmentSeries
  attainment_series_goal: AttainmentSeriesGoal
  attainment_series_target: AttainmentSeriesTarget
  attainment_withdrawal: AttainmentWithdrawal
  audit_head: AuditHead
  audit_record: AuditRecord
  plan_action: PlanAction
  plan_change: PlanChange
  plan_commitment: PlanCommitment
  plan_decision: PlanDecision
  plan_decomposition_return: PlanDecompositionReturn
  plan_document: PlanDocument
  plan_evidence: PlanEvidence
  plan_goal: PlanGoal
  plan_plan: PlanPlan
  plan_question: PlanQuestion
  plan_section: PlanSection
  plan_target: PlanTarget
  plan_task: PlanTask
  plan_task_revision: PlanTaskRevision
  plan_task_unit: PlanTaskUnit
  plan_version: PlanVersion
  platform_idempotency: PlatformIdempotency
  platform_migration: PlatformMigration
  platform_outbox: PlatformOutbox
  platform_search: PlatformSearch
  platform_search_gram: PlatformSearchGram
  registry_city: RegistryCity
  registry_organisation: RegistryOrganisation
}
