/** Words of entering observed values. */
export const observationWords = {
  title: { zh: '录入“{indicator}”的实际值', en: 'Enter a value of "{indicator}"' },
  submit: { zh: '录入', en: 'Enter' },
  period: { zh: '时期', en: 'Period' },
  periodHint: {
    zh: '如 2025年、2026年1—9月、2026年三季度',
    en: 'such as 2025, 2026-Q3, 2026-01/2026-09',
  },
  value: { zh: '数值', en: 'Value' },
  unit: { zh: '计量单位', en: 'Unit' },
  form: { zh: '形式', en: 'Form' },
  basis: { zh: '时点还是时段', en: 'State or total' },
  stock: { zh: '期末时点数', en: 'state at the end' },
  flow: { zh: '期内合计数', en: 'total over the period' },
  unstated: { zh: '未注明', en: 'not said' },
  source: { zh: '来源', en: 'Source' },
  sourceHint: {
    zh: '发布机构和文件名，或报送单位和材料名称。',
    en: 'Publisher and title, or the unit and its paper.',
  },
  publishedOn: { zh: '发布日期', en: 'Published on' },
  url: { zh: '网址', en: 'Address' },
  urlWrong: { zh: '请填写完整网址，以 http 开头。', en: 'A full address, beginning with http.' },
  note: { zh: '备注', en: 'Note' },
  calibre: { zh: '口径', en: 'Calibre' },
  calibreHint: {
    zh: '已按现有数据填入；口径不同请改写，不同口径分开存放，不混算。',
    en: 'Filled in from the data there is; change it where it differs. Calibres are kept apart.',
  },
  reason: { zh: '更正理由', en: 'Why it is corrected' },
  correct: { zh: '更正', en: 'Correct' },
} as const
