/** Words of people who are no account of the reader's city. */
export const peopleWords = {
  local: { zh: '系统', en: 'the system' },
  public: { zh: '未登录者', en: 'nobody signed in' },
  unknown: { zh: '账号 {id}', en: 'account {id}' },
} as const
