// Every refusal that fumao can give, with its HTTP status and its words. Codes are stable: scripts and
// the documentation rely on them. zh is written first.

import type { Words } from './words.ts'

/** A refusal as listed: status, what is wrong (title, detail), what to do (remedy). */
export type ProblemEntry = Readonly<{ status: number; title: Words; detail: Words; remedy: Words }>

export const problems = {
  'not-found': {
    status: 404,
    title: { zh: '没有找到', en: 'Not found' },
    detail: { zh: '没有找到{what}。', en: 'No such {what}.' },
    remedy: { zh: '请核对地址,或从列表重新进入。', en: 'Check the address, or start from the list.' },
  },
  'not-signed-in': {
    status: 401,
    title: { zh: '尚未登录', en: 'Not signed in' },
    detail: { zh: '此操作需要先登录。', en: 'This needs a signed-in account.' },
    remedy: { zh: '请登录后重试,已填写的内容会保留。', en: 'Sign in and try again; what you typed is kept.' },
  },
  'not-permitted': {
    status: 403,
    title: { zh: '没有权限', en: 'Not permitted' },
    detail: {
      zh: '当前账号没有“{permission}”权限。',
      en: 'This account lacks the permission "{permission}".',
    },
    remedy: {
      zh: '如确需办理,请联系系统管理员调整角色。',
      en: 'Ask the system administrator to adjust your role.',
    },
  },
  'invalid-input': {
    status: 400,
    title: { zh: '填写有误', en: 'Invalid input' },
    detail: { zh: '{what}', en: '{what}' },
    remedy: { zh: '请按提示更正后重新提交。', en: 'Correct the named field and submit again.' },
  },
  'internal-error': {
    status: 500,
    title: { zh: '系统出错', en: 'Internal error' },
    detail: { zh: '处理请求时系统出错,未保存任何更改。', en: 'The system failed; nothing was saved.' },
    remedy: {
      zh: '请稍后重试;如再次出现,请把请求编号告知管理员。',
      en: 'Try again later; if it recurs, give the request id to the administrator.',
    },
  },
} as const satisfies Record<string, ProblemEntry>

/** A stable problem code. */
export type ProblemCode = keyof typeof problems
