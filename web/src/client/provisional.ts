// PROVISIONAL: routes that the committed OpenAPI file does not hold yet, in the shape that the contract names.
// Each goes as soon as the generator writes it.

type Ok<Body> = {
  responses: { 200: { headers: { [name: string]: unknown }; content: { 'application/json': Body } } }
}
type Bare = { parameters: { query?: never; header?: never; path?: never }; requestBody?: never }
type InPlan<Query = undefined> = {
  parameters: (Query extends undefined ? { query?: never } : { query?: Query }) & {
    header?: never
    path: { planId: string }
  }
  requestBody?: never
}
type List<Row> = { items: Row[]; next: string | null }

export type PlanHead = {
  id: string
  cityId: string
  title: string
  documentNumber: string | null
  issuer: string | null
  issuedOn: string | null
  horizonYear: number | null
  state: 'draft' | 'in-force' | 'withdrawn'
  currentVersion: number | null
  draftVersion: number | null
  revision: number
}

declare module './generated/api.gen.ts' {
  interface paths {
    '/api/v1/plans': {
      parameters: {}
      get: {
        parameters: { query?: { city?: string }; header?: never; path?: never }
        requestBody?: never
      } & Ok<List<PlanHead>>
    }
    '/api/v1/plans/{planId}': { parameters: {}; get: InPlan & Ok<PlanHead> }
    '/api/v1/x': { parameters: {}; get: Bare & Ok<null> }
  }
}
