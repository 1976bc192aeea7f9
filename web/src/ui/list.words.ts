/** Words of every list. */
export const listWords = {
  count: { zh: '共 {n} 条', en: '{n} rows' },
  countMore: { zh: '已显示 {n} 条', en: '{n} rows shown' },
  more: { zh: '继续显示', en: 'Show more' },
  acts: { zh: '操作', en: 'Actions' },
  expand: { zh: '详情', en: 'Details' },
  export: { zh: '导出 CSV', en: 'Export CSV' },
} as const
