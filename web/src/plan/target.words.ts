import type { Words } from '../../../src/kernel/words.ts'
import type { Ask, QuestionKind, Recurrence, TargetKind } from './shapes.ts'

/** Kinds of targets. */
export const kindWords: Readonly<Record<TargetKind, Words>> = {
  level: { zh: '期末水平', en: 'level at the end' },
  'average-growth': { zh: '年均增长', en: 'average yearly growth' },
  share: { zh: '占比', en: 'share' },
  cumulative: { zh: '累计', en: 'cumulative' },
  'annual-flow': { zh: '年度量', en: 'yearly amount' },
  increment: { zh: '新增量', en: 'increment' },
  rank: { zh: '位次', en: 'rank' },
}

/** Whether a yearly amount binds each year. */
export const recurrenceWords: Readonly<Record<NonNullable<Recurrence>, Words>> = {
  'every-year': { zh: '每年都须达到', en: 'binds every year' },
  'target-year': { zh: '目标年达到', en: 'binds the target year' },
  undecided: { zh: '每年还是目标年，未明确', en: 'every year or the last: undecided' },
}

/** Origins of a reading. */
export const originWords: Readonly<Record<string, Words>> = {
  read: { zh: '自动识别', en: 'as read' },
  corrected: { zh: '已更正', en: 'corrected' },
  split: { zh: '拆分所得', en: 'split off' },
  merged: { zh: '合并所得', en: 'merged' },
  added: { zh: '人工添加', en: 'added by hand' },
}

/** Directions of improvement. */
export const directionWords: Readonly<Record<'up' | 'down' | 'none', Words>> = {
  up: { zh: '越高越好', en: 'rising' },
  down: { zh: '越低越好', en: 'falling' },
  none: { zh: '控制在界限内', en: 'to be kept within bounds' },
}

/** Matters of open questions. */
export const questionKindWords: Readonly<Record<QuestionKind, Words>> = {
  base: { zh: '基期', en: 'Baseline' },
  'per-year-or-total': { zh: '每年还是合计', en: 'Per year or in all' },
  kind: { zh: '指标类型', en: 'Kind of target' },
  recurrence: { zh: '每年还是目标年', en: 'Every year or the last' },
  calibre: { zh: '口径', en: 'Calibre' },
  owner: { zh: '责任单位', en: 'Owner' },
}

/** Points that an answer has to settle. */
export const askWords: Readonly<Record<Ask, Words>> = {
  'base-year': { zh: '基期年份', en: 'base year' },
  'base-value': { zh: '基期数值', en: 'base value' },
  kind: { zh: '按哪种类型理解', en: 'which kind' },
  recurrence: { zh: '每年达到还是目标年达到', en: 'every year or the target year' },
  currency: { zh: '币种', en: 'currency' },
  'price-basis': { zh: '现价还是可比价', en: 'current or comparable prices' },
  'growth-method': { zh: '复合增速还是各年增速平均', en: 'compound rate or mean of yearly rates' },
  'share-of-what': { zh: '占比的分子、分母', en: 'share of what' },
  'lead-unit': { zh: '牵头单位', en: 'lead unit' },
}

/** Small words around a target. */
export const targetWords = {
  target: { zh: '指标', en: 'Target' },
  indicator: { zh: '指标名称', en: 'Indicator' },
  value: { zh: '目标值', en: 'Target value' },
  valueMax: { zh: '上限', en: 'Upper end' },
  unit: { zh: '计量单位', en: 'Unit' },
  comparator: { zh: '关系', en: 'Comparator' },
  kind: { zh: '类型', en: 'Kind' },
  recurrence: { zh: '约束年份', en: 'Binds' },
  year: { zh: '期限', en: 'Deadline' },
  yearOf: { zh: '{year}年', en: '{year}' },
  base: { zh: '基期', en: 'Base' },
  direction: { zh: '方向', en: 'Direction' },
  task: { zh: '任务', en: 'Task' },
  overall: { zh: '总体目标', en: 'Whole plan' },
  goal: { zh: '定性目标', en: 'Goal without a number' },
  action: { zh: '举措', en: 'Action' },
  unmapped: { zh: '未识别', en: 'Not mapped' },
  sentence: { zh: '原文', en: 'Sentence' },
} as const
