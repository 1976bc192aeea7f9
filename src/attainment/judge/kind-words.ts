// What the kinds of targets are called.

import type { Words } from '../../kernel/words.ts'

/** Kinds of targets (指标类型). */
export const kindWords = {
  level: { zh: '时点数量', en: 'level' },
  'average-growth': { zh: '年均增长', en: 'average growth' },
  share: { zh: '占比', en: 'share' },
  cumulative: { zh: '累计', en: 'cumulative' },
  'annual-flow': { zh: '每年', en: 'per year' },
  increment: { zh: '新增', en: 'increment' },
  rank: { zh: '排名', en: 'rank' },
} as const satisfies Record<string, Words>
