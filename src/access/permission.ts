// Who may do what (GB/T 22239-2019 8.1.4.2: least privilege, separated administrators). Roles are few and
// fixed; a permission is what a route names. The table is the whole truth: nothing else grants a right.

/** Roles (角色): three administrators whose duties are separated, then those who work with plans. */
export const roles = [
  'system-admin', // 系统管理员
  'security-admin', // 安全管理员
  'audit-admin', // 审计管理员
  'coordinator', // 方案统筹 (市商务局)
  'department-officer', // 部门经办
  'district-officer', // 区级经办
  'statistician', // 统计人员
  'liaison-officer', // 企业联络员
  'leader', // 领导
  'enterprise-reporter', // 企业填报人
] as const

/** A role of a signed-in account; whoever is not signed in is the public. */
export type Role = (typeof roles)[number]

/**
 * Rights that a route may name. `anyone` needs no account, `signed-in` any account; `own-session` also
 * one that is still signing in (second factor or a new password missing).
 */
export const permissions = {
  anyone: [],
  'signed-in': roles,
  'own-session': roles,
  'plan.read': [
    'coordinator',
    'department-officer',
    'district-officer',
    'statistician',
    'liaison-officer',
    'leader',
  ],
  'plan.import': ['coordinator'],
  'plan.review': ['coordinator'],
  'plan.approve': ['coordinator'],
  'plan.decide': ['coordinator'],
  'plan.confirm-owner': ['coordinator', 'department-officer'],
  'observation.enter': ['coordinator', 'department-officer', 'district-officer', 'statistician'],
  'organisation.read': [
    'system-admin',
    'security-admin',
    'coordinator',
    'department-officer',
    'district-officer',
    'statistician',
    'liaison-officer',
    'leader',
  ],
  'organisation.manage': ['system-admin', 'coordinator'],
  'account.read': ['system-admin', 'security-admin'],
  'account.manage': ['system-admin'],
  'account.authorise': ['security-admin'],
  'audit.read': ['audit-admin'],
  'settings.manage': ['system-admin'],
} as const satisfies Record<string, readonly Role[]>

/** A right that a route may name. */
export type Permission = keyof typeof permissions

/** Whether one of the roles carries the permission; `anyone` holds without an account. */
export function holds(held: readonly Role[], permission: Permission): boolean {
  if (permission === 'anyone') return true
  const granted: readonly Role[] = permissions[permission]
  return held.some((role) => granted.includes(role))
}

/** Who may do anything at all: an account without a role is still signed in. */
export function holdsAsAccount(held: readonly Role[], permission: Permission): boolean {
  return permission === 'signed-in' || permission === 'own-session' || holds(held, permission)
}

/** The three administrators (三员), whose duties are separated (GB/T 22239-2019 8.1.5.1 to 8.1.5.3). */
export const administrators = ['system-admin', 'security-admin', 'audit-admin'] as const satisfies Role[]

/** Whether one of the roles is that of an administrator. */
export function administers(held: readonly Role[]): boolean {
  return held.some((role) => (administrators as readonly Role[]).includes(role))
}

/**
 * Roles that sign in with a second factor (8.1.4.1 d): the three administrators; the coordinator, whose
 * decisions bind the plan; and every role that may see returns, which 统计法 keeps confidential: the
 * statistician, the district officer who checks the returns of the district, and the enterprise reporter,
 * who sees the firm's own.
 */
const secondFactorRoles: readonly Role[] = [
  ...administrators,
  'coordinator',
  'statistician',
  'district-officer',
  'enterprise-reporter',
]

/** Whether an account with these roles must sign in with a second factor. */
export function needsSecondFactor(held: readonly Role[]): boolean {
  return held.some((role) => secondFactorRoles.includes(role))
}

/** Two of the roles that one account must not hold together, or null. */
export function conflictingRoles(held: readonly Role[]): readonly [Role, Role] | null {
  const administrator = held.find((role) => (administrators as readonly Role[]).includes(role))
  const other = held.find((role) => role !== administrator)
  return administrator !== undefined && other !== undefined ? [administrator, other] : null
}
