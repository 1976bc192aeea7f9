/** Words of every list. */
export const listWords = {
  count: { zh: '共 {n} 条', en: '{n} rows' },
  countMore: { zh: '已显示 {n} 条', en: '{n} rows shown' },
  more: { zh: '继续显示', en: 'Show more' },
  export: { zh: '导出 CSV', en: 'Export CSV' },
} as const
