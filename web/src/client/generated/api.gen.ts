// Generated from docs/openapi.json by scripts/client.ts. Do not edit.

export interface paths {
  "/api/v1/accounts": {
    parameters: {}
    get: { parameters: { query?: { text?: string; role?: "system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter"; state?: "active" | "disabled"; city?: string; organisation?: string; after?: string; limit?: number }; header?: never; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { accounts: ({ id: string; name: string; displayName: string; roles: ("system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter")[]; city: string | null; organisation: string | null; state: "active" | "disabled" | "must-change-password"; sample: boolean; ssoName: string | null; ssoLinks: ({ issuer: string; subject: string })[]; secondFactor: boolean; lockedUntil: string | null; lastSignInAt: string | null; createdAt: string; revision: number })[]; next: string | null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never }; requestBody: { content: { "application/json": { name: string; displayName: string; city: string | null; organisation: string | null; ssoName?: string | null } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { account: { id: string; name: string; displayName: string; roles: ("system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter")[]; city: string | null; organisation: string | null; state: "active" | "disabled" | "must-change-password"; sample: boolean; ssoName: string | null; ssoLinks: ({ issuer: string; subject: string })[]; secondFactor: boolean; lockedUntil: string | null; lastSignInAt: string | null; createdAt: string; revision: number }; oneTimePassword: string | null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/accounts/{account}/tokens/{id}": {
    parameters: {}
    get?: never
    put?: never
    post?: never
    patch?: never
    delete: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { id: string; account: string } }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
  }
  "/api/v1/accounts/{id}": {
    parameters: {}
    get: { parameters: { query?: never; header?: never; path: { id: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { id: string; name: string; displayName: string; roles: ("system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter")[]; city: string | null; organisation: string | null; state: "active" | "disabled" | "must-change-password"; sample: boolean; ssoName: string | null; ssoLinks: ({ issuer: string; subject: string })[]; secondFactor: boolean; lockedUntil: string | null; lastSignInAt: string | null; createdAt: string; revision: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch: { parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string }; path: { id: string } }; requestBody: { content: { "application/json": { displayName?: string; city?: string | null; organisation?: string | null; ssoName?: string | null } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { id: string; name: string; displayName: string; roles: ("system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter")[]; city: string | null; organisation: string | null; state: "active" | "disabled" | "must-change-password"; sample: boolean; ssoName: string | null; ssoLinks: ({ issuer: string; subject: string })[]; secondFactor: boolean; lockedUntil: string | null; lastSignInAt: string | null; createdAt: string; revision: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    delete?: never
  }
  "/api/v1/accounts/{id}/disable": {
    parameters: {}
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string }; path: { id: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { id: string; name: string; displayName: string; roles: ("system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter")[]; city: string | null; organisation: string | null; state: "active" | "disabled" | "must-change-password"; sample: boolean; ssoName: string | null; ssoLinks: ({ issuer: string; subject: string })[]; secondFactor: boolean; lockedUntil: string | null; lastSignInAt: string | null; createdAt: string; revision: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/accounts/{id}/enable": {
    parameters: {}
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string }; path: { id: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { id: string; name: string; displayName: string; roles: ("system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter")[]; city: string | null; organisation: string | null; state: "active" | "disabled" | "must-change-password"; sample: boolean; ssoName: string | null; ssoLinks: ({ issuer: string; subject: string })[]; secondFactor: boolean; lockedUntil: string | null; lastSignInAt: string | null; createdAt: string; revision: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/accounts/{id}/password": {
    parameters: {}
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { id: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { password: string; until: string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/accounts/{id}/roles": {
    parameters: {}
    get?: never
    put: { parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string }; path: { id: string } }; requestBody: { content: { "application/json": { roles: ("system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter")[] } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { id: string; name: string; displayName: string; roles: ("system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter")[]; city: string | null; organisation: string | null; state: "active" | "disabled" | "must-change-password"; sample: boolean; ssoName: string | null; ssoLinks: ({ issuer: string; subject: string })[]; secondFactor: boolean; lockedUntil: string | null; lastSignInAt: string | null; createdAt: string; revision: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/accounts/{id}/second-factor": {
    parameters: {}
    get?: never
    put?: never
    post?: never
    patch?: never
    delete: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { id: string } }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
  }
  "/api/v1/accounts/{id}/sso-links": {
    parameters: {}
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { id: string } }; requestBody: { content: { "application/json": { issuer: string; subject: string } } }; responses: { 204: { headers: { [name: string]: unknown }; content: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { id: string } }; requestBody: { content: { "application/json": { issuer: string; subject: string } } }; responses: { 204: { headers: { [name: string]: unknown }; content: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
  }
  "/api/v1/accounts/{id}/tokens": {
    parameters: {}
    get: { parameters: { query?: never; header?: never; path: { id: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { tokens: ({ id: string; name: string; permissions: (string)[]; createdAt: string; endsAt: string; usedAt: string | null; revokedAt: string | null })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/accounts/{id}/unlock": {
    parameters: {}
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { id: string } }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/audit/records": {
    parameters: {}
    get: { parameters: { query?: { actor?: string; useCase?: string; subjectKind?: string; subjectId?: string; outcome?: "done" | "refused" | "failed"; from?: string; to?: string; after?: string; limit?: number }; header?: never; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { records: ({ seq: number; at: string; actor: string; actorName: string | null; role: string | null; requestId: string | null; useCase: string; subjectKind: string | null; subjectId: string | null; outcome: "done" | "refused" | "failed"; before: unknown; after: unknown; hash: string })[]; next: string | null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/audit/records.csv": {
    parameters: {}
    get: { parameters: { query?: { actor?: string; useCase?: string; subjectKind?: string; subjectId?: string; outcome?: "done" | "refused" | "failed"; from?: string; to?: string }; header?: never; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/audit/verification": {
    parameters: {}
    get: { parameters: { query?: never; header?: never; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { sound: boolean; records: number; head: string | null; reason: "missing" | "unlinked" | "changed" | "unknown-key" | "tail" | null; checkedAt: string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/cities": {
    parameters: {}
    get: { parameters: { query?: never; header?: never; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: ({ id: string; name: string; nameEn: string; shortName: string; demo: boolean; timeZone: string; calendar: string; settings: { coordinator: { value: string; status: "verified" | "assumed"; source: string }; questionWorkingDays: { value: number; status: "verified" | "assumed"; source: string } } })[]; next: null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/files": {
    parameters: {}
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never }; requestBody: { content: { "multipart/form-data": { city?: string; file?: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { digest: string; name: string; size: number; mediaType: string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/files/{digest}": {
    parameters: {}
    get: { parameters: { query?: { city?: string }; header?: never; path: { digest: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/observations/{id}/correction": {
    parameters: {}
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { id: number } }; requestBody: { content: { "application/json": { period: string; value: string | number; unit: string; form?: "level" | "growth" | "average-growth" | "share" | "cumulative"; basis?: "stock" | "flow" | "unstated"; source: string; url?: string | null; publishedOn?: string | null; evidence?: string | null; note?: string | null; onBehalfOf?: string | null; reason: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { id: number; seriesId: string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/observations/{id}/withdrawal": {
    parameters: {}
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { id: number } }; requestBody: { content: { "application/json": { reason: string } } }; responses: { 204: { headers: { [name: string]: unknown }; content: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/organisations": {
    parameters: {}
    get: { parameters: { query: { city: string; asOf?: string; after?: string; limit?: number }; header?: never; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: ({ id: string; cityId: string; parentId: string | null; name: string; shortName: string; kind: "city" | "municipal" | "vertical" | "district" | "zone" | "enterprise" | "association"; code: string | null; statisticalParent: string | null; counting: "inside_parent" | "separate" | null; status: "verified" | "assumed"; source: string; validFrom: string | null; validTo: string | null; revision: number })[]; next: string | null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never }; requestBody: { content: { "application/json": { city: string; parentId: string; name: string; shortName: string; kind: "city" | "municipal" | "vertical" | "district" | "zone" | "enterprise" | "association"; code?: string | null; statisticalParent?: string | null; counting?: "inside_parent" | "separate" | null; status: "verified" | "assumed"; source: string; validFrom?: string | null; validTo?: string | null } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { id: string; cityId: string; parentId: string | null; name: string; shortName: string; kind: "city" | "municipal" | "vertical" | "district" | "zone" | "enterprise" | "association"; code: string | null; statisticalParent: string | null; counting: "inside_parent" | "separate" | null; status: "verified" | "assumed"; source: string; validFrom: string | null; validTo: string | null; revision: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/organisations/{id}": {
    parameters: {}
    get: { parameters: { query?: never; header?: never; path: { id: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { id: string; cityId: string; parentId: string | null; name: string; shortName: string; kind: "city" | "municipal" | "vertical" | "district" | "zone" | "enterprise" | "association"; code: string | null; statisticalParent: string | null; counting: "inside_parent" | "separate" | null; status: "verified" | "assumed"; source: string; validFrom: string | null; validTo: string | null; revision: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch: { parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string }; path: { id: string } }; requestBody: { content: { "application/json": { parentId?: string | null; name?: string; shortName?: string; kind?: "city" | "municipal" | "vertical" | "district" | "zone" | "enterprise" | "association"; code?: string | null; statisticalParent?: string | null; counting?: "inside_parent" | "separate" | null; status?: "verified" | "assumed"; source?: string; validFrom?: string | null; validTo?: string | null } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { id: string; cityId: string; parentId: string | null; name: string; shortName: string; kind: "city" | "municipal" | "vertical" | "district" | "zone" | "enterprise" | "association"; code: string | null; statisticalParent: string | null; counting: "inside_parent" | "separate" | null; status: "verified" | "assumed"; source: string; validFrom: string | null; validTo: string | null; revision: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    delete?: never
  }
  "/api/v1/organisations/{id}/duties": {
    parameters: {}
    get: { parameters: { query?: never; header?: never; path: { id: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { tasks: ({ planId: string; planTitle: string; taskKey: string; number: string; title: string; role: "lead" | "support"; status: "printed" | "assumed" | "confirmed" })[]; questions: ({ planId: string; id: number; targetKey: string | null; taskKey: string | null; kind: string; asks: (string)[]; dueOn: string | null; dueProvisional: boolean })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/people": {
    parameters: {}
    get: { parameters: { query: { ids: string }; header?: never; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: ({ id: string; displayName: string })[]; next: null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/plans": {
    parameters: {}
    get: { parameters: { query: { city: string; after?: string; limit?: number }; header?: never; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: ({ id: string; cityId: string; title: string; documentNumber: string | null; issuer: string | null; issuedOn: string | null; horizonYear: number | null; state: "draft" | "in-force" | "withdrawn"; currentVersion: number | null; draftVersion: number | null; createdAt: string; revision: number })[]; next: string | null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never }; requestBody: { content: { "multipart/form-data": { city?: string; planId?: string; file?: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { planId: string; version: number; counts: { sections: number; tasks: number; targets: number; goals: number; actions: number }; coverage: { sentences: number; target: number; qualitative: number; action: number; heading: number; context: number; unmapped: ({ start: number; end: number; text: string })[] } } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}": {
    parameters: {}
    get: { parameters: { query?: never; header?: never; path: { planId: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { id: string; cityId: string; title: string; documentNumber: string | null; issuer: string | null; issuedOn: string | null; horizonYear: number | null; state: "draft" | "in-force" | "withdrawn"; currentVersion: number | null; draftVersion: number | null; createdAt: string; revision: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/board": {
    parameters: {}
    get: { parameters: { query?: { asOf?: string }; header?: never; path: { planId: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { plan: { id: string; cityId: string; title: string; documentNumber: string | null; horizonYear: number | null; version: number; demo: boolean; issuer: string | null; issuedOn: string | null }; asOf: string; daysLeft: number | null; counts: { total: number; reached: number; onTrack: number; behind: number; farBehind: number; unknown: number }; unknownFor: Partial<Record<"kind" | "recurrence" | "calibre" | "agreement" | "data" | "base" | "deadline" | "method", number>>; rules: { behindPoints: { value: number; status: "verified" | "assumed"; source: string }; farBehindPoints: { value: number; status: "verified" | "assumed"; source: string }; staleMonths: { value: number; status: "verified" | "assumed"; source: string } }; overall: { targets: ({ key: string; taskKey: string | null; indicator: string; comparator: ">=" | ">" | "<=" | "<" | "="; value: number; valueMax: number | null; unit: string; kind: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank"; recurrence: "every-year" | "target-year" | "undecided" | null; year: number | null; direction: "up" | "down" | "none"; text: string; base: { year: number | null; value: number | null; valueText: string | null; unit: string | null; from: "text" | "decision" } | null; owner: { id: string; name: string; shortName: string; status: "printed" | "assumed" | "confirmed" } | null; latest: { id: number; seriesId: string; value: number; valueText: string; unit: string; period: string; periodLabel: { zh: string; en: string }; form: "level" | "growth" | "average-growth" | "share" | "cumulative"; source: string; url: string | null; publishedOn: string | null; status: "sourced" | "reported" | "demo"; calibre: string; compared: boolean; disputed: boolean } | null; light: "reached" | "on-track" | "behind" | "far-behind" | "unknown"; reason: { zh: string; en: string }; rate: number | null; expected: number | null; growth: { average: number; needed: number | null; years: number } | null; missing: ({ matter: "kind" | "recurrence" | "calibre" | "agreement" | "data" | "base" | "deadline" | "method"; asks: (string)[]; questionId: number | null; unit: { id: string; name: string; shortName: string } | null; dueOn: string | null; dueProvisional: boolean })[] })[]; goals: ({ key: string; taskKey: string | null; text: string; assessment: { id: number; period: string; judgement: "met" | "partly-met" | "not-met" | "unclear"; text: string; source: string; evidence: string | null; enteredAt: string; enteredBy: string; onBehalfOf: string | null } | null; series: ({ id: string; name: string; relation: "measures" | "related"; latest: { value: number; valueText: string; unit: string; period: string; source: string; url: string | null } | null })[] })[] }; sections: ({ number: string; title: string; tasks: ({ key: string; number: string; title: string; lead: { id: string; name: string; shortName: string; status: "printed" | "assumed" | "confirmed" } | null; targets: ({ key: string; taskKey: string | null; indicator: string; comparator: ">=" | ">" | "<=" | "<" | "="; value: number; valueMax: number | null; unit: string; kind: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank"; recurrence: "every-year" | "target-year" | "undecided" | null; year: number | null; direction: "up" | "down" | "none"; text: string; base: { year: number | null; value: number | null; valueText: string | null; unit: string | null; from: "text" | "decision" } | null; owner: { id: string; name: string; shortName: string; status: "printed" | "assumed" | "confirmed" } | null; latest: { id: number; seriesId: string; value: number; valueText: string; unit: string; period: string; periodLabel: { zh: string; en: string }; form: "level" | "growth" | "average-growth" | "share" | "cumulative"; source: string; url: string | null; publishedOn: string | null; status: "sourced" | "reported" | "demo"; calibre: string; compared: boolean; disputed: boolean } | null; light: "reached" | "on-track" | "behind" | "far-behind" | "unknown"; reason: { zh: string; en: string }; rate: number | null; expected: number | null; growth: { average: number; needed: number | null; years: number } | null; missing: ({ matter: "kind" | "recurrence" | "calibre" | "agreement" | "data" | "base" | "deadline" | "method"; asks: (string)[]; questionId: number | null; unit: { id: string; name: string; shortName: string } | null; dueOn: string | null; dueProvisional: boolean })[] })[]; goals: ({ key: string; taskKey: string | null; text: string; assessment: { id: number; period: string; judgement: "met" | "partly-met" | "not-met" | "unclear"; text: string; source: string; evidence: string | null; enteredAt: string; enteredBy: string; onBehalfOf: string | null } | null; series: ({ id: string; name: string; relation: "measures" | "related"; latest: { value: number; valueText: string; unit: string; period: string; source: string; url: string | null } | null })[] })[] })[] })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/board/export": {
    parameters: {}
    get: { parameters: { query: { asOf?: string; format: "csv" | "xlsx" }; header?: never; path: { planId: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/commitments": {
    parameters: {}
    get: { parameters: { query?: { after?: string; limit?: number }; header?: never; path: { planId: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: ({ itemKey: string; leadOrganisation: string | null; measure: string | null; deadline: string | null; supervisor: string | null; office: string | null; enteredAt: string; enteredBy: string; onBehalfOf: string | null; evidenceDigest: string | null; revision: number })[]; next: string | null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/commitments/{key}": {
    parameters: {}
    get?: never
    put: { parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string }; path: { planId: string; key: string } }; requestBody: { content: { "application/json": { leadOrganisation?: string | null; measure?: string | null; deadline?: string | null; supervisor?: string | null; office?: string | null; onBehalfOf?: string | null; evidenceDigest?: string | null } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { itemKey: string; leadOrganisation: string | null; measure: string | null; deadline: string | null; supervisor: string | null; office: string | null; enteredAt: string; enteredBy: string; onBehalfOf: string | null; evidenceDigest: string | null; revision: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/decisions": {
    parameters: {}
    get: { parameters: { query?: { after?: string; limit?: number }; header?: never; path: { planId: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: ({ id: number; targetKey: string; baseYear: number | null; baseValue: string | null; baseUnit: string | null; baseSource: string | null; kind: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank" | null; recurrence: "every-year" | "target-year" | null; priceBasis: "current" | "comparable" | null; growthMethod: "compound" | "mean" | null; currency: string | null; calibre: string | null; holds: boolean; decidedBy: string; decidedOn: string; paper: string; evidenceDigest: string | null; onBehalfOf: string | null; note: string | null; reason: string | null; recordedAt: string; recordedBy: string; supersedes: number | null; supersededBy: number | null; indicator: string })[]; next: string | null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/decomposition": {
    parameters: {}
    get: { parameters: { query?: { format?: "xlsx" | "docx" }; header?: never; path: { planId: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": Blob } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { planId: string } }; requestBody: { content: { "multipart/form-data": { confirm?: "true" | "false"; staged?: string; onBehalfOf?: string; evidenceDigest?: string; file?: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { staged: string | null; applied: number; rows: number; differences: ({ key: string; field: "leadOrganisation" | "measure" | "deadline" | "supervisor" | "office"; place: string; old: string; new: string })[]; errors: ({ place: string; message: { zh: string; en: string } })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/diff": {
    parameters: {}
    get: { parameters: { query: { from: number; to: number }; header?: never; path: { planId: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { from: number; to: number; diff: unknown; carried: { kept: (string)[]; changed: ({ key: string; fields: (string)[] })[]; removed: (string)[]; added: (string)[] } | null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/goals/{key}": {
    parameters: {}
    get: { parameters: { query?: never; header?: never; path: { planId: string; key: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { key: string; taskKey: string | null; text: string; start: number; end: number; assessments: ({ id: number; period: string; judgement: "met" | "partly-met" | "not-met" | "unclear"; text: string; source: string; evidence: string | null; enteredAt: string; enteredBy: string; onBehalfOf: string | null })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/goals/{key}/assessments": {
    parameters: {}
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { planId: string; key: string } }; requestBody: { content: { "application/json": { period: string; judgement: "met" | "partly-met" | "not-met" | "unclear"; text: string; source: string; evidence?: string | null; onBehalfOf?: string | null } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { id: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/questions": {
    parameters: {}
    get: { parameters: { query?: { after?: string; limit?: number; state?: "open" | "answered" | "withdrawn"; target?: string; owner?: string }; header?: never; path: { planId: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: ({ id: number; targetKey: string | null; taskKey: string | null; subject: string; kind: "base" | "per-year-or-total" | "kind" | "recurrence" | "calibre" | "owner"; asks: (string)[]; ownerOrganisation: string | null; dueOn: string | null; dueProvisional: boolean; workdaysLeft: number | null; state: "open" | "answered" | "withdrawn"; decisionId: number | null; openedAt: string; closedAt: string | null; revision: number })[]; next: string | null; total: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/questions/{id}": {
    parameters: {}
    get?: never
    put?: never
    post?: never
    patch: { parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string }; path: { planId: string; id: number } }; requestBody: { content: { "application/json": { ownerOrganisation?: string; dueOn?: string; reason: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { id: number; targetKey: string | null; taskKey: string | null; subject: string; kind: "base" | "per-year-or-total" | "kind" | "recurrence" | "calibre" | "owner"; asks: (string)[]; ownerOrganisation: string | null; dueOn: string | null; dueProvisional: boolean; workdaysLeft: number | null; state: "open" | "answered" | "withdrawn"; decisionId: number | null; openedAt: string; closedAt: string | null; revision: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    delete?: never
  }
  "/api/v1/plans/{planId}/targets": {
    parameters: {}
    get: { parameters: { query?: { after?: string; limit?: number }; header?: never; path: { planId: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: ({ key: string; task: string; taskKey: string | null; indicator: string; comparator: ">=" | ">" | "<=" | "<" | "="; value: number; valueMax: number | null; unit: string; kind: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank"; kindAlternatives: ("level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank")[]; recurrence: "every-year" | "target-year" | "undecided" | null; year: number | null; base: { year: number | null; value: number | null; valueText: string | null; unit: string | null; from: "text" | "decision" } | null; start: number; end: number; text: string; span: { start: number; end: number }; latestObservation: { id: number; seriesId: string; value: number; valueText: string; unit: string; period: string; periodLabel: { zh: string; en: string }; form: "level" | "growth" | "average-growth" | "share" | "cumulative"; source: string; url: string | null; publishedOn: string | null; status: "sourced" | "reported" | "demo"; calibre: string; compared: boolean; disputed: boolean } | null; light: "reached" | "on-track" | "behind" | "far-behind" | "unknown" })[]; next: string | null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/targets/{key}": {
    parameters: {}
    get: { parameters: { query?: { asOf?: string }; header?: never; path: { planId: string; key: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { plan: { id: string; cityId: string; title: string; documentNumber: string | null; horizonYear: number | null; version: number; demo: boolean }; asOf: string; task: { key: string; number: string; title: string } | null; row: { key: string; taskKey: string | null; indicator: string; comparator: ">=" | ">" | "<=" | "<" | "="; value: number; valueMax: number | null; unit: string; kind: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank"; recurrence: "every-year" | "target-year" | "undecided" | null; year: number | null; direction: "up" | "down" | "none"; text: string; base: { year: number | null; value: number | null; valueText: string | null; unit: string | null; from: "text" | "decision" } | null; owner: { id: string; name: string; shortName: string; status: "printed" | "assumed" | "confirmed" } | null; latest: { id: number; seriesId: string; value: number; valueText: string; unit: string; period: string; periodLabel: { zh: string; en: string }; form: "level" | "growth" | "average-growth" | "share" | "cumulative"; source: string; url: string | null; publishedOn: string | null; status: "sourced" | "reported" | "demo"; calibre: string; compared: boolean; disputed: boolean } | null; light: "reached" | "on-track" | "behind" | "far-behind" | "unknown"; reason: { zh: string; en: string }; rate: number | null; expected: number | null; growth: { average: number; needed: number | null; years: number } | null; missing: ({ matter: "kind" | "recurrence" | "calibre" | "agreement" | "data" | "base" | "deadline" | "method"; asks: (string)[]; questionId: number | null; unit: { id: string; name: string; shortName: string } | null; dueOn: string | null; dueProvisional: boolean })[] }; reading: { start: number; end: number; text: string; origin: string; printedKind: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank"; kind: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank"; kindAlternatives: ("level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank")[]; recurrence: "every-year" | "target-year" | "undecided" | null; calibre: string | null; currency: string | null; priceBasis: string | null; growthMethod: string | null; baseSource: string | null; decisionId: number | null }; path: { unit: string; points: ({ year: number; value: number })[] } | null; decisions: ({ id: number; targetKey: string; subject: { indicator: string; unit: string; kind: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank" }; baseYear: number | null; baseValue: string | null; baseUnit: string | null; baseSource: string | null; kind: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank" | null; recurrence: "every-year" | "target-year" | null; priceBasis: "current" | "comparable" | null; growthMethod: "compound" | "mean" | null; currency: string | null; calibre: string | null; decidedBy: string; decidedOn: string; paper: string; evidenceDigest: string | null; onBehalfOf: string | null; note: string | null; reason: string | null; recordedAt: string; recordedBy: string; supersedes: number | null; supersededBy: number | null })[]; questions: ({ id: number; kind: string; asks: (string)[]; owner: { id: string; name: string; shortName: string } | null; dueOn: string | null; dueProvisional: boolean; state: "open" | "answered" | "withdrawn"; decisionId: number | null; openedAt: string; closedAt: string | null; revision: number })[]; series: ({ id: string; name: string; unit: string; form: "level" | "growth" | "average-growth" | "share" | "cumulative"; geo: string | null; calibre: string; demo: boolean; revision: number; relation: "measures" | "related"; note: string; observations: ({ id: number; period: string; periodLabel: { zh: string; en: string }; value: number; valueText: string; unit: string; form: "level" | "growth" | "average-growth" | "share" | "cumulative"; basis: "stock" | "flow" | "unstated"; source: string; url: string | null; publishedOn: string | null; evidence: string | null; note: string | null; status: "sourced" | "reported" | "demo"; enteredAt: string; enteredBy: string; onBehalfOf: { id: string; name: string; shortName: string } | null; supersedes: number | null; supersededBy: number | null; reason: string | null; withdrawn: { at: string; on: string; by: string; reason: string } | null; state: "valid" | "superseded" | "withdrawn"; counts: boolean; fits: "fits" | "related" | "form" | "part-of-year" | "unit" })[] })[]; disagreements: ({ period: string; observations: (number)[]; unit: string; lowest: number; highest: number; difference: number; sameCalibre: boolean })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/targets/{key}/decisions": {
    parameters: {}
    get: { parameters: { query?: { after?: string; limit?: number }; header?: never; path: { planId: string; key: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: ({ id: number; targetKey: string; baseYear: number | null; baseValue: string | null; baseUnit: string | null; baseSource: string | null; kind: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank" | null; recurrence: "every-year" | "target-year" | null; priceBasis: "current" | "comparable" | null; growthMethod: "compound" | "mean" | null; currency: string | null; calibre: string | null; holds: boolean; decidedBy: string; decidedOn: string; paper: string; evidenceDigest: string | null; onBehalfOf: string | null; note: string | null; reason: string | null; recordedAt: string; recordedBy: string; supersedes: number | null; supersededBy: number | null })[]; next: string | null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { planId: string; key: string } }; requestBody: { content: { "application/json": { baseYear?: number | null; baseValue?: string | null; baseUnit?: string | null; baseSource?: string | null; kind?: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank" | null; recurrence?: "every-year" | "target-year" | null; priceBasis?: "current" | "comparable" | null; growthMethod?: "compound" | "mean" | null; currency?: string | null; calibre?: string | null; decidedBy: string; decidedOn: string; paper: string; note?: string | null; reason?: string | null; onBehalfOf?: string | null; evidenceDigest?: string | null } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { id: number; answered: (number)[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/targets/{key}/observations": {
    parameters: {}
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { planId: string; key: string } }; requestBody: { content: { "application/json": { period: string; value: string | number; unit: string; form?: "level" | "growth" | "average-growth" | "share" | "cumulative"; basis?: "stock" | "flow" | "unstated"; source: string; url?: string | null; publishedOn?: string | null; evidence?: string | null; note?: string | null; onBehalfOf?: string | null; calibre?: string | null } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { id: number; seriesId: string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/tasks": {
    parameters: {}
    get: { parameters: { query?: { after?: string; limit?: number }; header?: never; path: { planId: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { version: number; sections: ({ position: number; number: string; title: string; start: number; end: number })[]; items: ({ key: string; position: number; sectionPosition: number; number: string; title: string; start: number; end: number; units: ({ organisationId: string | null; printedName: string | null; role: "lead" | "support"; status: "printed" | "assumed" | "confirmed"; source: string; confirmedBy: string | null; confirmedOn: string | null })[]; unitsRevision: number })[]; next: string | null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/tasks/{key}": {
    parameters: {}
    get: { parameters: { query?: never; header?: never; path: { planId: string; key: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { key: string; position: number; sectionPosition: number; number: string; title: string; start: number; end: number; units: ({ organisationId: string | null; printedName: string | null; role: "lead" | "support"; status: "printed" | "assumed" | "confirmed"; source: string; confirmedBy: string | null; confirmedOn: string | null })[]; unitsRevision: number; targets: ({ key: string; position: number; taskKey: string | null; indicator: string; comparator: ">=" | ">" | "<=" | "<" | "="; value: number; valueMax: number | null; unit: string; kind: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank"; kindAlternatives: ("level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank")[]; recurrence: "every-year" | "target-year" | "undecided" | null; year: number | null; baseYear: number | null; baseValue: number | null; direction: "up" | "down" | "none"; start: number; end: number; text: string; origin: "read" | "corrected" | "split" | "merged" | "added"; ownerOrganisation: string | null; state: "live" | "dropped" })[]; goals: ({ key: string; position: number; taskKey: string | null; text: string; start: number; end: number; origin: "read" | "corrected" | "added"; state: "live" | "dropped" })[]; actions: ({ key: string; position: number; taskKey: string | null; text: string; start: number; end: number; origin: "read" | "corrected" | "added"; state: "candidate" | "dropped" })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/tasks/{key}/units": {
    parameters: {}
    get?: never
    put: { parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string }; path: { planId: string; key: string } }; requestBody: { content: { "application/json": { units: ({ organisationId: string | null; printedName?: string | null; role: "lead" | "support"; source: string })[]; confirm: boolean; reason: string; onBehalfOf?: string | null; evidenceDigest?: string | null } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { taskKey: string; units: ({ organisationId: string | null; printedName: string | null; role: "lead" | "support"; status: "printed" | "assumed" | "confirmed"; source: string; confirmedBy: string | null; confirmedOn: string | null })[]; revision: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/text": {
    parameters: {}
    get: { parameters: { query?: { version?: number }; header?: never; path: { planId: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { planId: string; version: number; title: string; noticeTitle: string | null; documentNumber: string | null; offsets: "code-points"; text: string; sections: ({ position: number; number: string; title: string; start: number; end: number })[]; tasks: ({ key: string; position: number; sectionPosition: number; number: string; title: string; start: number; end: number; units: ({ organisationId: string | null; printedName: string | null; role: "lead" | "support"; status: "printed" | "assumed" | "confirmed"; source: string; confirmedBy: string | null; confirmedOn: string | null })[]; unitsRevision: number })[]; targets: ({ key: string; position: number; taskKey: string | null; indicator: string; comparator: ">=" | ">" | "<=" | "<" | "="; value: number; valueMax: number | null; unit: string; kind: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank"; kindAlternatives: ("level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank")[]; recurrence: "every-year" | "target-year" | "undecided" | null; year: number | null; baseYear: number | null; baseValue: number | null; direction: "up" | "down" | "none"; start: number; end: number; text: string; origin: "read" | "corrected" | "split" | "merged" | "added"; ownerOrganisation: string | null; state: "live" | "dropped" })[]; goals: ({ key: string; position: number; taskKey: string | null; text: string; start: number; end: number; origin: "read" | "corrected" | "added"; state: "live" | "dropped" })[]; actions: ({ key: string; position: number; taskKey: string | null; text: string; start: number; end: number; origin: "read" | "corrected" | "added"; state: "candidate" | "dropped" })[]; coverage: { sentences: number; target: number; qualitative: number; action: number; heading: number; context: number; unmapped: ({ start: number; end: number; text: string })[] } } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/versions": {
    parameters: {}
    get: { parameters: { query?: { after?: string; limit?: number }; header?: never; path: { planId: string } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: ({ planId: string; number: number; state: "draft" | "approved" | "superseded" | "discarded"; amends: number | null; carried: { kept: (string)[]; changed: ({ key: string; fields: (string)[] })[]; removed: (string)[]; added: (string)[] } | null; fileName: string; fileDigest: string; format: string; encoding: string | null; createdAt: string; createdBy: string; approvedAt: string | null; approvedBy: string | null; note: string | null; revision: number })[]; next: string | null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { planId: string } }; requestBody: { content: { "application/json": { reason: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { planId: string; version: number; revision: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/versions/{n}/approval": {
    parameters: {}
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string }; path: { planId: string; n: number } }; requestBody: { content: { "application/json": { note?: string | null } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { planId: string; version: number; opened: number; withdrawn: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/versions/{n}/changes": {
    parameters: {}
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string }; path: { planId: string; n: number } }; requestBody: { content: { "application/json": { kind: "correct"; key: string; fields: { taskKey?: string | null; indicator?: string; comparator?: ">=" | ">" | "<=" | "<" | "="; value?: number; valueMax?: number | null; unit?: string; kind?: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank"; kindAlternatives?: ("level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank")[]; recurrence?: "every-year" | "target-year" | "undecided" | null; year?: number | null; baseYear?: number | null; baseValue?: number | null; direction?: "up" | "down" | "none"; start?: number; end?: number }; reason: string; onBehalfOf?: string | null; evidenceDigest?: string | null } | { kind: "split"; key: string; parts: ({ taskKey?: string | null; indicator?: string; comparator?: ">=" | ">" | "<=" | "<" | "="; value?: number; valueMax?: number | null; unit?: string; kind?: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank"; kindAlternatives?: ("level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank")[]; recurrence?: "every-year" | "target-year" | "undecided" | null; year?: number | null; baseYear?: number | null; baseValue?: number | null; direction?: "up" | "down" | "none"; start?: number; end?: number })[]; reason: string; onBehalfOf?: string | null; evidenceDigest?: string | null } | { kind: "merge"; keys: (string)[]; fields?: { taskKey?: string | null; indicator?: string; comparator?: ">=" | ">" | "<=" | "<" | "="; value?: number; valueMax?: number | null; unit?: string; kind?: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank"; kindAlternatives?: ("level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank")[]; recurrence?: "every-year" | "target-year" | "undecided" | null; year?: number | null; baseYear?: number | null; baseValue?: number | null; direction?: "up" | "down" | "none"; start?: number; end?: number }; reason: string; onBehalfOf?: string | null; evidenceDigest?: string | null } | { kind: "drop"; key: string; reason: string; onBehalfOf?: string | null; evidenceDigest?: string | null } | { kind: "restore"; key: string; reason: string; onBehalfOf?: string | null; evidenceDigest?: string | null } | { kind: "add"; entry: { as: "target" | "goal" | "action"; taskKey: string | null; start: number; end: number; reading?: { taskKey?: string | null; indicator?: string; comparator?: ">=" | ">" | "<=" | "<" | "="; value?: number; valueMax?: number | null; unit?: string; kind?: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank"; kindAlternatives?: ("level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank")[]; recurrence?: "every-year" | "target-year" | "undecided" | null; year?: number | null; baseYear?: number | null; baseValue?: number | null; direction?: "up" | "down" | "none"; start?: number; end?: number } }; reason: string; onBehalfOf?: string | null; evidenceDigest?: string | null } | { kind: "reclass"; key: string; to: "target" | "goal" | "action"; reading?: { taskKey?: string | null; indicator?: string; comparator?: ">=" | ">" | "<=" | "<" | "="; value?: number; valueMax?: number | null; unit?: string; kind?: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank"; kindAlternatives?: ("level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank")[]; recurrence?: "every-year" | "target-year" | "undecided" | null; year?: number | null; baseYear?: number | null; baseValue?: number | null; direction?: "up" | "down" | "none"; start?: number; end?: number }; reason: string; onBehalfOf?: string | null; evidenceDigest?: string | null } | { kind: "undo"; reason: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { changeId: number; keys: (string)[]; revision: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/versions/{n}/discard": {
    parameters: {}
    get?: never
    put?: never
    post: { parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string }; path: { planId: string; n: number } }; requestBody: { content: { "application/json": { reason: string } } }; responses: { 204: { headers: { [name: string]: unknown }; content: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/plans/{planId}/versions/{n}/review": {
    parameters: {}
    get: { parameters: { query?: never; header?: never; path: { planId: string; n: number } }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { planId: string; version: number; title: string; noticeTitle: string | null; documentNumber: string | null; offsets: "code-points"; text: string; sections: ({ position: number; number: string; title: string; start: number; end: number })[]; tasks: ({ key: string; position: number; sectionPosition: number; number: string; title: string; start: number; end: number; units: ({ organisationId: string | null; printedName: string | null; role: "lead" | "support"; status: "printed" | "assumed" | "confirmed"; source: string; confirmedBy: string | null; confirmedOn: string | null })[]; unitsRevision: number })[]; targets: ({ key: string; position: number; taskKey: string | null; indicator: string; comparator: ">=" | ">" | "<=" | "<" | "="; value: number; valueMax: number | null; unit: string; kind: "level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank"; kindAlternatives: ("level" | "average-growth" | "share" | "cumulative" | "annual-flow" | "increment" | "rank")[]; recurrence: "every-year" | "target-year" | "undecided" | null; year: number | null; baseYear: number | null; baseValue: number | null; direction: "up" | "down" | "none"; start: number; end: number; text: string; origin: "read" | "corrected" | "split" | "merged" | "added"; ownerOrganisation: string | null; state: "live" | "dropped" })[]; goals: ({ key: string; position: number; taskKey: string | null; text: string; start: number; end: number; origin: "read" | "corrected" | "added"; state: "live" | "dropped" })[]; actions: ({ key: string; position: number; taskKey: string | null; text: string; start: number; end: number; origin: "read" | "corrected" | "added"; state: "candidate" | "dropped" })[]; coverage: { sentences: number; target: number; qualitative: number; action: number; heading: number; context: number; unmapped: ({ start: number; end: number; text: string })[] }; state: "draft" | "approved" | "superseded" | "discarded"; carried: { kept: (string)[]; changed: ({ key: string; fields: (string)[] })[]; removed: (string)[]; added: (string)[] } | null; amends: number | null; changes: ({ id: number; at: string; actor: string; kind: "correct" | "split" | "merge" | "drop" | "restore" | "add" | "reclass" | "assign" | "confirm" | "undo"; keys: (string)[]; before: unknown; after: unknown; reason: string; undoes: number | null; onBehalfOf: string | null; evidenceDigest: string | null })[]; undoable: number | null; revision: number } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/rights": {
    parameters: {}
    get: { parameters: { query?: never; header?: never; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { roles: ({ role: "system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter"; words: { zh: string; en: string } })[]; routes: ({ method: string; path: string; permission: string; permissionWords: { zh: string; en: string }; summary: { zh: string; en: string }; roles: ("system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter")[]; public: boolean })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/search": {
    parameters: {}
    get: { parameters: { query: { q: string; city: string; limit?: number }; header?: never; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: ({ kind: "plan" | "task" | "target" | "goal" | "action" | "organisation" | "question"; id: string; title: string; planId: string | null; key: string | null })[]; next: null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/series": {
    parameters: {}
    get: { parameters: { query: { city: string; after?: string; limit?: number }; header?: never; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: ({ id: string; name: string; unit: string; form: "level" | "growth" | "average-growth" | "share" | "cumulative"; geo: string | null; calibre: string; demo: boolean; revision: number; cityId: string })[]; next: string | null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/series/{id}": {
    parameters: {}
    get?: never
    put?: never
    post?: never
    patch: { parameters: { query?: never; header: { "Idempotency-Key"?: string; "If-Match": string }; path: { id: string } }; requestBody: { content: { "application/json": { name?: string; calibre?: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { id: string; name: string; unit: string; form: "level" | "growth" | "average-growth" | "share" | "cumulative"; geo: string | null; calibre: string; demo: boolean; revision: number; cityId: string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    delete?: never
  }
  "/api/v1/session": {
    parameters: {}
    get: { parameters: { query?: never; header?: never; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { state: "signed-out" | "signed-in" | "second-factor" | "change-password" | "enrol-second-factor"; ended: boolean; account: { id: string; name: string; displayName: string; roles: ("system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter")[]; sample: boolean } | null; city: string | null; organisation: string | null; permissions: ("anyone" | "signed-in" | "own-session" | "plan.read" | "plan.import" | "plan.review" | "plan.approve" | "plan.decide" | "plan.confirm-owner" | "observation.enter" | "organisation.read" | "organisation.manage" | "account.read" | "account.manage" | "account.authorise" | "audit.read" | "settings.manage")[]; secondFactor: { enrolled: boolean; required: boolean }; expiresAt: string | null; endsAt: string | null; sso: boolean } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never }; requestBody: { content: { "application/json": { name: string; password: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { state: "signed-out" | "signed-in" | "second-factor" | "change-password" | "enrol-second-factor"; ended: boolean; account: { id: string; name: string; displayName: string; roles: ("system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter")[]; sample: boolean } | null; city: string | null; organisation: string | null; permissions: ("anyone" | "signed-in" | "own-session" | "plan.read" | "plan.import" | "plan.review" | "plan.approve" | "plan.decide" | "plan.confirm-owner" | "observation.enter" | "organisation.read" | "organisation.manage" | "account.read" | "account.manage" | "account.authorise" | "audit.read" | "settings.manage")[]; secondFactor: { enrolled: boolean; required: boolean }; expiresAt: string | null; endsAt: string | null; sso: boolean } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
  }
  "/api/v1/session/extend": {
    parameters: {}
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { state: "signed-out" | "signed-in" | "second-factor" | "change-password" | "enrol-second-factor"; ended: boolean; account: { id: string; name: string; displayName: string; roles: ("system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter")[]; sample: boolean } | null; city: string | null; organisation: string | null; permissions: ("anyone" | "signed-in" | "own-session" | "plan.read" | "plan.import" | "plan.review" | "plan.approve" | "plan.decide" | "plan.confirm-owner" | "observation.enter" | "organisation.read" | "organisation.manage" | "account.read" | "account.manage" | "account.authorise" | "audit.read" | "settings.manage")[]; secondFactor: { enrolled: boolean; required: boolean }; expiresAt: string | null; endsAt: string | null; sso: boolean } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/session/password": {
    parameters: {}
    get?: never
    put: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never }; requestBody: { content: { "application/json": { present: string; next: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { state: "signed-out" | "signed-in" | "second-factor" | "change-password" | "enrol-second-factor"; ended: boolean; account: { id: string; name: string; displayName: string; roles: ("system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter")[]; sample: boolean } | null; city: string | null; organisation: string | null; permissions: ("anyone" | "signed-in" | "own-session" | "plan.read" | "plan.import" | "plan.review" | "plan.approve" | "plan.decide" | "plan.confirm-owner" | "observation.enter" | "organisation.read" | "organisation.manage" | "account.read" | "account.manage" | "account.authorise" | "audit.read" | "settings.manage")[]; secondFactor: { enrolled: boolean; required: boolean }; expiresAt: string | null; endsAt: string | null; sso: boolean } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/session/second-factor": {
    parameters: {}
    get?: never
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never }; requestBody: { content: { "application/json": { code: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { state: "signed-out" | "signed-in" | "second-factor" | "change-password" | "enrol-second-factor"; ended: boolean; account: { id: string; name: string; displayName: string; roles: ("system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter")[]; sample: boolean } | null; city: string | null; organisation: string | null; permissions: ("anyone" | "signed-in" | "own-session" | "plan.read" | "plan.import" | "plan.review" | "plan.approve" | "plan.decide" | "plan.confirm-owner" | "observation.enter" | "organisation.read" | "organisation.manage" | "account.read" | "account.manage" | "account.authorise" | "audit.read" | "settings.manage")[]; secondFactor: { enrolled: boolean; required: boolean }; expiresAt: string | null; endsAt: string | null; sso: boolean } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/session/sso": {
    parameters: {}
    get: { parameters: { query?: { next?: string }; header?: never; path?: never }; requestBody?: never; responses: { 303: { headers: { [name: string]: unknown }; content: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/session/sso/callback": {
    parameters: {}
    get: { parameters: { query?: { code?: string; state?: string; iss?: string; error?: string; error_description?: string }; header?: never; path?: never }; requestBody?: never; responses: { 303: { headers: { [name: string]: unknown }; content: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/session/tokens": {
    parameters: {}
    get: { parameters: { query?: never; header?: never; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { tokens: ({ id: string; name: string; permissions: (string)[]; createdAt: string; endsAt: string; usedAt: string | null; revokedAt: string | null })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never }; requestBody: { content: { "application/json": { name: string; permissions: ("anyone" | "signed-in" | "own-session" | "plan.read" | "plan.import" | "plan.review" | "plan.approve" | "plan.decide" | "plan.confirm-owner" | "observation.enter" | "organisation.read" | "organisation.manage" | "account.read" | "account.manage" | "account.authorise" | "audit.read" | "settings.manage")[]; endsAt: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { token: { id: string; name: string; permissions: (string)[]; createdAt: string; endsAt: string; usedAt: string | null; revokedAt: string | null }; secret: string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete?: never
  }
  "/api/v1/session/tokens/{id}": {
    parameters: {}
    get?: never
    put?: never
    post?: never
    patch?: never
    delete: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { id: string } }; requestBody?: never; responses: { 204: { headers: { [name: string]: unknown }; content: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
  }
  "/api/v1/session/totp": {
    parameters: {}
    get?: never
    put: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never }; requestBody: { content: { "application/json": { code: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { recoveryCodes: (string)[]; session: { state: "signed-out" | "signed-in" | "second-factor" | "change-password" | "enrol-second-factor"; ended: boolean; account: { id: string; name: string; displayName: string; roles: ("system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter")[]; sample: boolean } | null; city: string | null; organisation: string | null; permissions: ("anyone" | "signed-in" | "own-session" | "plan.read" | "plan.import" | "plan.review" | "plan.approve" | "plan.decide" | "plan.confirm-owner" | "observation.enter" | "organisation.read" | "organisation.manage" | "account.read" | "account.manage" | "account.authorise" | "audit.read" | "settings.manage")[]; secondFactor: { enrolled: boolean; required: boolean }; expiresAt: string | null; endsAt: string | null; sso: boolean } } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    post: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never }; requestBody: { content: { "application/json": { code?: string } } }; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { secret: string; uri: string; qr: string; until: string } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    patch?: never
    delete: { parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never }; requestBody: { content: { "application/json": { code: string } } }; responses: { 204: { headers: { [name: string]: unknown }; content: never }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
  }
}

export interface components {
  schemas: { Problem: { type: string; code: "account-disabled" | "account-name-taken" | "address-not-allowed" | "audit-broken" | "audit-key-unknown" | "backup-damaged" | "backup-exists" | "change-needs-reading" | "change-needs-targets" | "change-nothing" | "change-range" | "change-unknown-item" | "change-unknown-task" | "change-wrong-state" | "changed-meanwhile" | "city-missing" | "cross-site-request" | "data-folder-in-use" | "decision-base-incomplete" | "decision-base-too-late" | "decision-decides-nothing" | "decision-in-future" | "decision-needs-reason" | "decomposition-has-errors" | "decomposition-moved-on" | "decomposition-not-a-table" | "decomposition-other-plan" | "document-broken" | "document-empty" | "document-encoding-unknown" | "document-garbled" | "document-legacy-word" | "document-not-a-file" | "document-not-a-plan" | "document-protected" | "document-scanned" | "document-too-heavy" | "document-too-large" | "document-too-slow" | "document-type-unknown" | "document-unsafe" | "duties-conflict" | "duty-of-others" | "evidence-type" | "evidence-unknown" | "idempotency-key-reused" | "internal-error" | "invalid-cursor" | "invalid-input" | "last-administrator" | "migration-edited" | "not-found" | "not-permitted" | "not-signed-in" | "nothing-to-undo" | "observation-closed" | "observation-exists" | "observation-not-yours" | "observation-period" | "observation-period-open" | "observation-published-later" | "observation-unchanged" | "observation-unit" | "observation-value" | "on-behalf-needs-evidence" | "organisation-circle" | "organisation-code-taken" | "organisation-counting" | "organisation-name-taken" | "organisation-no-parent" | "organisation-root" | "organisation-unknown" | "organisation-validity" | "other-city" | "own-account" | "password-change-required" | "password-has-name" | "password-too-common" | "password-too-plain" | "password-too-short" | "password-used-before" | "password-wrong" | "plan-already-imported" | "plan-draft-open" | "plan-not-in-force" | "plan-too-large" | "port-in-use" | "question-closed" | "restore-target-not-empty" | "revision-required" | "sample-account-refused" | "schema-newer" | "second-factor-compulsory" | "second-factor-enrolment-required" | "second-factor-not-open" | "second-factor-refused" | "second-factor-required" | "server-running" | "session-ended" | "session-needed" | "sign-in-locked" | "sign-in-refused" | "sign-in-throttled" | "span-outside-text" | "sso-link-taken" | "sso-not-configured" | "sso-not-linked" | "sso-refused" | "sso-unreachable" | "store-busy" | "store-unfit" | "store-unreachable" | "target-dropped" | "token-permission-refused" | "token-refused" | "token-too-long" | "too-many-files" | "too-many-requests" | "units-of-others" | "units-settled" | "units-without-lead" | "upload-missing" | "upload-too-large" | "version-not-draft"; status: number; title: string; detail: string; remedy: string; place?: string; instance?: string }; }
}
