import type { Words } from '../../../src/kernel/words.ts'
import type { Found } from '../attainment/shapes.ts'

/** Words of the search. */
export const searchWords = {
  title: { zh: '搜索', en: 'Search' },
  about: { zh: '“{q}”共 {n} 条结果', en: '{n} results for "{q}"' },
  field: { zh: '搜索方案、任务、指标、举措、单位', en: 'Plans, tasks, targets, actions, units' },
  go: { zh: '搜索', en: 'Search' },
  empty: { zh: '没有找到“{q}”。', en: 'Nothing found for "{q}".' },
  emptyNext: {
    zh: '请换用更短的词，如“机场”“免税”；两个字即可。',
    en: 'Try a shorter word; two characters are enough.',
  },
  start: { zh: '输入两个字即可搜索。', en: 'Two characters are enough.' },
} as const

/** Kinds of what can be found. */
export const foundWords: Readonly<Record<Found['kind'], Words>> = {
  plan: { zh: '方案', en: 'Plans' },
  task: { zh: '任务', en: 'Tasks' },
  target: { zh: '指标', en: 'Targets' },
  goal: { zh: '定性目标', en: 'Goals without a number' },
  action: { zh: '举措', en: 'Actions' },
  question: { zh: '待定事项', en: 'Open questions' },
  organisation: { zh: '单位', en: 'Organisations' },
}
