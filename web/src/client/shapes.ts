// Names for what the server answers, taken from the generated client.

import type { paths } from './generated/api.gen.ts'

/** The body of a successful reply. */
export type Answer<Path extends keyof paths, Method extends string> = paths[Path] extends {
  [M in Method]: { responses: { 200: { content: { 'application/json': infer Body } } } }
}
  ? Body
  : never

/** The body that a route takes. */
export type Sent<Path extends keyof paths, Method extends string> = paths[Path] extends {
  [M in Method]: { requestBody: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

export type Session = Answer<'/api/v1/session', 'get'>
export type Enrolment = Answer<'/api/v1/session/totp', 'post'>
export type Token = Answer<'/api/v1/session/tokens', 'get'>['tokens'][number]
export type AccountView = Answer<'/api/v1/accounts/{id}', 'get'>
export type RoleCode = AccountView['roles'][number]
export type City = Answer<'/api/v1/cities', 'get'>['items'][number]
export type Organisation = Answer<'/api/v1/organisations/{id}', 'get'>
export type RoleTable = Answer<'/api/v1/rights', 'get'>
export type PlanHead = Answer<'/api/v1/plans/{planId}', 'get'>
export type StoredFile = Answer<'/api/v1/files', 'post'>
export type AuditRecord = Answer<'/api/v1/audit/records', 'get'>['records'][number]
