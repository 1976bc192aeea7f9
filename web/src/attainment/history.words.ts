/** Words of the history of a target. */
export const historyWords = {
  count: { zh: '{n} 条记录', en: '{n} entries' },
  value: { zh: '录入', en: 'entered' },
  correction: { zh: '更正为', en: 'corrected to' },
  withdrawal: { zh: '撤回', en: 'withdrawn' },
  decision: { zh: '登记决定：', en: 'decision recorded:' },
  opened: { zh: '提出待定事项：', en: 'question opened:' },
  answered: { zh: '已明确：', en: 'settled:' },
  dropped: { zh: '不再需要明确：', en: 'no longer asked:' },
} as const
