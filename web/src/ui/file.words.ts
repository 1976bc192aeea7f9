/** Words of uploads. */
export const fileWords = {
  limits: { zh: '可上传 {endings}，不超过 {megabytes} MB', en: '{endings}, up to {megabytes} MB' },
  last: { zh: '上次选择：{name}', en: 'Chosen last: {name}' },
  sending: { zh: '正在上传“{name}”…', en: 'Sending "{name}" …' },
  reading: { zh: '已上传，正在读取“{name}”…', en: 'Sent; reading "{name}" …' },
  stop: { zh: '停止', en: 'Stop' },
} as const
