// PROVISIONAL: written by hand until docs/openapi.json exists; scripts/client.ts overwrites it.
type Reply<Body> = { responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': Body } } } }
type Bare = { parameters: { query?: never; header?: never; path?: never }; requestBody?: never }
type Plan = { parameters: { query?: never; header?: never; path: { planId: string } }; requestBody?: never }
type PlanKey = { parameters: { query?: never; header?: never; path: { planId: string; key: string } }; requestBody?: never }
type Body<B> = { parameters: { query?: never; header?: never; path?: never }; requestBody: { content: { 'application/json': B } } }
type Get<T> = { parameters: {}; get: T }
type Post<T> = { parameters: {}; post: T }

export type Session = {
  state: 'signed-out' | 'signed-in' | 'second-factor' | 'change-password' | 'enrol-second-factor'
  ended: boolean
  account: { id: string; name: string; displayName: string; roles: string[]; sample: boolean } | null
  city: string | null
  organisation: string | null
  permissions: string[]
  secondFactor: { enrolled: boolean; required: boolean }
  expiresAt: string | null
  endsAt: string | null
  sso: boolean
}
export type Enrolment = { secret: string; uri: string; qr: string; until: string }
export type City = { id: string; name: string; nameEn: string; shortName: string; demo: boolean }
export type PlanHead = {
  id: string; cityId: string; title: string; documentNumber: string | null; issuer: string | null; issuedOn: string | null
  horizonYear: number | null; state: 'draft' | 'in-force' | 'withdrawn'; currentVersion: number | null; draftVersion: number | null; revision: number
}
export interface paths {
  '/api/v1/session': Get<Bare & Reply<Session>> & { delete: Bare & Reply<null>; post: Body<{ name: string; password: string }> & Reply<Session> }
  '/api/v1/session/second-factor': Post<Body<{ code: string }> & Reply<Session>>
  '/api/v1/session/password': Post<Body<{ current: string; next: string }> & Reply<Session>>
  '/api/v1/session/second-factor/enrolment': Post<Body<{ code?: string }> & Reply<Enrolment>>
  '/api/v1/session/second-factor/confirmation': Post<Body<{ code: string }> & Reply<{ recoveryCodes: string[]; session: Session }>>
  '/api/v1/cities': Get<Bare & Reply<{ items: City[]; next: string | null }>>
  '/api/v1/plans': Get<{ parameters: { query?: { city?: string }; header?: never; path?: never }; requestBody?: never } & Reply<{ items: PlanHead[]; next: string | null }>>
  '/api/v1/plans/{planId}': Get<Plan & Reply<PlanHead>>
  '/api/v1/x': Post<Body<{ a: string }> & Reply<null>> & Get<PlanKey & Reply<null>>
}
