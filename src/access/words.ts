// What roles and permissions are called on screens, in the audit's sentences and in refusals.

import type { Words } from '../kernel/words.ts'
import type { Permission, Role } from './permission.ts'

/** Names of the roles. */
export const roleWords: Readonly<Record<Role, Words>> = {
  'system-admin': { zh: '系统管理员', en: 'system administrator' },
  'security-admin': { zh: '安全管理员', en: 'security administrator' },
  'audit-admin': { zh: '审计管理员', en: 'audit administrator' },
  coordinator: { zh: '方案统筹', en: 'plan coordinator' },
  'department-officer': { zh: '部门经办', en: 'department officer' },
  'district-officer': { zh: '区级经办', en: 'district officer' },
  statistician: { zh: '统计人员', en: 'statistician' },
  'liaison-officer': { zh: '企业联络员', en: 'liaison officer' },
  leader: { zh: '领导', en: 'leader' },
  'enterprise-reporter': { zh: '企业填报人', en: 'enterprise reporter' },
}

/** Names of the permissions. */
export const permissionWords: Readonly<Record<Permission, Words>> = {
  anyone: { zh: '公开', en: 'open to all' },
  'signed-in': { zh: '已登录', en: 'signed in' },
  'own-session': { zh: '本人登录', en: 'own sign-in' },
  'plan.read': { zh: '查看方案', en: 'read plans' },
  'plan.import': { zh: '导入文件', en: 'import documents' },
  'plan.review': { zh: '核对方案', en: 'review plans' },
  'plan.approve': { zh: '批准方案', en: 'approve plans' },
  'plan.decide': { zh: '认定基期', en: 'decide baselines' },
  'plan.confirm-owner': { zh: '确认责任单位', en: 'confirm owners' },
  'observation.enter': { zh: '录入实际值', en: 'enter observations' },
  'organisation.read': { zh: '查看机构', en: 'read organisations' },
  'organisation.manage': { zh: '维护机构', en: 'manage organisations' },
  'account.read': { zh: '查看账号', en: 'read accounts' },
  'account.manage': { zh: '管理账号', en: 'manage accounts' },
  'account.authorise': { zh: '账号授权', en: 'authorise accounts' },
  'audit.read': { zh: '查看审计', en: 'read the audit' },
  'settings.manage': { zh: '系统设置', en: 'manage settings' },
}
