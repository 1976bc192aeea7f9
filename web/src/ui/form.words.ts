/** Words of every form. */
export const formWords = {
  cancel: { zh: '取消', en: 'Cancel' },
  optional: { zh: '(选填)', en: '(optional)' },
  required: { zh: '请填写“{label}”。', en: 'Please fill in "{label}".' },
} as const
