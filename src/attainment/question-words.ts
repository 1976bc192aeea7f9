// Names of what a plan leaves open.

import type { Words } from '../kernel/words.ts'
import type { QuestionKind } from '../plan/index.ts'

/** The matter of a question in words. */
export const questionWords: Readonly<Record<QuestionKind, Words>> = {
  base: { zh: '基期待明确', en: 'base to be decided' },
  'per-year-or-total': { zh: '每年还是累计待明确', en: 'per year or in all to be decided' },
  kind: { zh: '指标类型待明确', en: 'kind to be decided' },
  recurrence: { zh: '每年还是期末待明确', en: 'every year or the last to be decided' },
  calibre: { zh: '口径待明确', en: 'calibre to be decided' },
  owner: { zh: '牵头单位待明确', en: 'lead unit to be confirmed' },
}
