import type { Words } from '../../../src/kernel/words.ts'

/** What the permissions are called. */
export const permissionWords: Readonly<Record<string, Words>> = {
  'plan.read': { zh: '查看方案', en: 'Read plans' },
  'plan.import': { zh: '导入文件', en: 'Import documents' },
  'plan.review': { zh: '核对方案', en: 'Review plans' },
  'plan.approve': { zh: '批准方案', en: 'Approve plans' },
  'plan.decide': { zh: '认定基期', en: 'Decide baselines' },
  'plan.confirm-owner': { zh: '确认责任单位', en: 'Confirm owners' },
  'observation.enter': { zh: '录入实际值', en: 'Enter observations' },
  'organisation.read': { zh: '查看单位', en: 'Read organisations' },
  'organisation.manage': { zh: '维护单位', en: 'Manage organisations' },
  'account.read': { zh: '查看账号', en: 'Read accounts' },
  'account.manage': { zh: '管理账号', en: 'Manage accounts' },
  'account.authorise': { zh: '账号授权', en: 'Authorise accounts' },
  'audit.read': { zh: '查看审计', en: 'Read the audit' },
  'settings.manage': { zh: '系统设置', en: 'Manage settings' },
}
