/** Words of notices. */
export const noticeWords = {
  undo: { zh: '撤销', en: 'Undo' },
  undone: { zh: '已撤销。', en: 'Undone.' },
  close: { zh: '关闭', en: 'Close' },
} as const
