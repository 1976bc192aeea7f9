import type { Words } from '../../../src/kernel/words.ts'

/** What the roles are called. */
export const roleWords: Readonly<Record<string, Words>> = {
  'system-admin': { zh: '系统管理员', en: 'System administrator' },
  'security-admin': { zh: '安全管理员', en: 'Security administrator' },
  'audit-admin': { zh: '审计管理员', en: 'Audit administrator' },
  coordinator: { zh: '方案统筹', en: 'Plan coordinator' },
  'department-officer': { zh: '部门经办', en: 'Department officer' },
  'district-officer': { zh: '区级经办', en: 'District officer' },
  statistician: { zh: '统计人员', en: 'Statistician' },
  'liaison-officer': { zh: '企业联络员', en: 'Liaison officer' },
  leader: { zh: '领导', en: 'Leader' },
  'enterprise-reporter': { zh: '企业填报人', en: 'Enterprise reporter' },
}
