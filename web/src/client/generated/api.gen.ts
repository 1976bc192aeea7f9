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
  "/api/v1/cities": {
    parameters: {}
    get: { parameters: { query?: never; header?: never; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: ({ id: string; name: string; nameEn: string; shortName: string; demo: boolean; timeZone: string; calendar: string; settings: { coordinator: { value: string; status: "verified" | "assumed"; source: string }; questionWorkingDays: { value: number; status: "verified" | "assumed"; source: string } } })[]; next: null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
    delete?: never
  }
  "/api/v1/organisations": {
    parameters: {}
    get: { parameters: { query: { city: string; asOf?: string }; header?: never; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { items: ({ id: string; cityId: string; parentId: string | null; name: string; shortName: string; kind: "city" | "municipal" | "vertical" | "district" | "zone" | "enterprise" | "association"; code: string | null; statisticalParent: string | null; counting: "inside_parent" | "separate" | null; status: "verified" | "assumed"; source: string; validFrom: string | null; validTo: string | null; revision: number })[]; next: null } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
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
  "/api/v1/rights": {
    parameters: {}
    get: { parameters: { query?: never; header?: never; path?: never }; requestBody?: never; responses: { 200: { headers: { [name: string]: unknown }; content: { "application/json": { roles: ({ role: "system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter"; words: { zh: string; en: string } })[]; routes: ({ method: string; path: string; permission: string; permissionWords: { zh: string; en: string }; summary: { zh: string; en: string }; roles: ("system-admin" | "security-admin" | "audit-admin" | "coordinator" | "department-officer" | "district-officer" | "statistician" | "liaison-officer" | "leader" | "enterprise-reporter")[]; public: boolean })[] } } }; default: { headers: { [name: string]: unknown }; content: { "application/problem+json": components['schemas']["Problem"] } } } }
    put?: never
    post?: never
    patch?: never
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
  schemas: { Problem: { type: string; code: "account-disabled" | "account-name-taken" | "address-not-allowed" | "backup-damaged" | "change-needs-reading" | "change-needs-targets" | "change-nothing" | "change-range" | "change-unknown-item" | "change-unknown-task" | "change-wrong-state" | "changed-meanwhile" | "cross-site-request" | "data-folder-in-use" | "decision-base-incomplete" | "decision-base-too-late" | "decision-decides-nothing" | "decision-in-future" | "decision-needs-reason" | "decomposition-has-errors" | "decomposition-moved-on" | "decomposition-not-a-table" | "decomposition-other-plan" | "document-broken" | "document-empty" | "document-encoding-unknown" | "document-garbled" | "document-legacy-word" | "document-not-a-file" | "document-not-a-plan" | "document-protected" | "document-scanned" | "document-too-heavy" | "document-too-large" | "document-too-slow" | "document-type-unknown" | "document-unsafe" | "duties-conflict" | "evidence-type" | "evidence-unknown" | "idempotency-key-reused" | "internal-error" | "invalid-cursor" | "invalid-input" | "last-administrator" | "migration-edited" | "not-found" | "not-permitted" | "not-signed-in" | "nothing-to-undo" | "on-behalf-needs-evidence" | "organisation-circle" | "organisation-code-taken" | "organisation-counting" | "organisation-name-taken" | "organisation-no-parent" | "organisation-root" | "organisation-unknown" | "organisation-validity" | "other-city" | "own-account" | "password-change-required" | "password-has-name" | "password-too-common" | "password-too-plain" | "password-too-short" | "password-used-before" | "password-wrong" | "plan-already-imported" | "plan-draft-open" | "plan-not-in-force" | "question-closed" | "restore-target-not-empty" | "revision-required" | "sample-account-refused" | "schema-newer" | "second-factor-compulsory" | "second-factor-enrolment-required" | "second-factor-not-open" | "second-factor-refused" | "second-factor-required" | "server-running" | "session-ended" | "session-needed" | "sign-in-locked" | "sign-in-refused" | "sign-in-throttled" | "span-outside-text" | "sso-link-taken" | "sso-not-configured" | "sso-not-linked" | "sso-refused" | "sso-unreachable" | "store-busy" | "store-unfit" | "store-unreachable" | "token-permission-refused" | "token-refused" | "token-too-long" | "too-many-files" | "too-many-requests" | "units-without-lead" | "upload-missing" | "upload-too-large" | "version-not-draft"; status: number; title: string; detail: string; remedy: string; place?: string; instance?: string }; }
}
