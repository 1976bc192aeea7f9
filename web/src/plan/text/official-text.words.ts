/** Words of the text and its marks. */
export const officialTextWords = {
  text: { zh: '文件原文', en: 'Official text (Chinese)' },
  target: { zh: '量化指标', en: 'Target' },
  goal: { zh: '定性目标', en: 'Goal without a number' },
  action: { zh: '举措', en: 'Action' },
  unmapped: { zh: '未识别', en: 'Not mapped' },
  gone: { zh: '旧版独有', en: 'only in the old version' },
  come: { zh: '新版独有', en: 'only in the new version' },
  context: { zh: '背景、依据', en: 'Context' },
} as const
