// Words of the exported board.

import type { Words } from '../kernel/words.ts'
import type { Light } from './judge/light.ts'
import type { Lack } from './judge/verdict.ts'

/** Names of the lights. */
export const lightWords: Readonly<Record<Light, Words>> = {
  reached: { zh: '已达到', en: 'Reached' },
  'on-track': { zh: '正常', en: 'On track' },
  behind: { zh: '滞后', en: 'Behind' },
  'far-behind': { zh: '严重滞后', en: 'Far behind' },
  unknown: { zh: '无法判断', en: 'Cannot be judged' },
}

/** What a target can lack. */
export const lackWords: Readonly<Record<Lack, Words>> = {
  base: { zh: '缺基期', en: 'base' },
  data: { zh: '缺可比数据', en: 'comparable value' },
  kind: { zh: '指标类型未认定', en: 'decision on its kind' },
  recurrence: { zh: '每年或期末未认定', en: 'decision on each year or the last' },
  calibre: { zh: '口径未认定', en: 'decision on calibre' },
  agreement: { zh: '来源不一，待核定', en: 'agreement of sources' },
  deadline: { zh: '缺完成年份', en: 'deadline' },
  method: { zh: '暂不自动判断', en: 'method' },
}

/** How sure an owner is. */
export const ownerWords: Readonly<Record<'printed' | 'assumed' | 'confirmed', Words>> = {
  printed: { zh: '原文', en: 'printed' },
  assumed: { zh: '推定', en: 'assumed' },
  confirmed: { zh: '已确认', en: 'confirmed' },
}

/** Heads of the columns. */
export const columnWords = {
  section: { zh: '部分', en: 'Section' },
  task: { zh: '任务', en: 'Task' },
  key: { zh: '编号', en: 'Key' },
  indicator: { zh: '指标', en: 'Indicator' },
  kind: { zh: '类型', en: 'Kind' },
  goal: { zh: '目标', en: 'Target' },
  goalUnit: { zh: '目标单位', en: 'Unit of target' },
  year: { zh: '目标年份', en: 'Year' },
  value: { zh: '最新值', en: 'Latest value' },
  unit: { zh: '单位', en: 'Unit' },
  period: { zh: '时期', en: 'Period' },
  source: { zh: '来源', en: 'Source' },
  light: { zh: '状态', en: 'Light' },
  rate: { zh: '完成进度%', en: 'Done %' },
  expected: { zh: '序时进度%', en: 'Due %' },
  owner: { zh: '责任单位', en: 'Owner' },
  ownerStatus: { zh: '责任单位依据', en: 'Owner is' },
  missing: { zh: '缺什么', en: 'Missing' },
  asked: { zh: '谁在何时前明确', en: 'Who settles it by when' },
  reason: { zh: '说明', en: 'Reason' },
  text: { zh: '原文', en: 'Text' },
} as const satisfies Record<string, Words>
