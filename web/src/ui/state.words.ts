/** Words of the states that every screen shares. */
export const stateWords = {
  loading: { zh: '正在读取…', en: 'Loading …' },
  retry: { zh: '重试', en: 'Try again' },
  toDocuments: { zh: '到方案文件核对', en: 'Review it under Plan documents' },
  place: { zh: '位置：{place}', en: 'Place: {place}' },
  request: { zh: '请求编号 {id}', en: 'Request {id}' },
} as const
