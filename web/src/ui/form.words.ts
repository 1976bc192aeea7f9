/** Words of every form. */
export const formWords = {
  cancel: { zh: '取消', en: 'Cancel' },
  optional: { zh: '(选填)', en: '(optional)' },
  leaveTitle: { zh: '放弃已填写的内容？', en: 'Leave what you typed?' },
  leaveText: { zh: '面板中的内容尚未保存，关闭后不保留。', en: 'It is not saved and will be gone.' },
  leave: { zh: '放弃并关闭', en: 'Leave it' },
  required: { zh: '请填写“{label}”。', en: 'Please fill in "{label}".' },
} as const
