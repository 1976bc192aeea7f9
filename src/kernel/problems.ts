// Every refusal that fumao can give, with its HTTP status and its words. Codes are stable: scripts and
// the documentation rely on them. zh is written first.

import { accountProblems } from './account-problems.ts'
import { attainmentProblems } from './attainment-problems.ts'
import { signInProblems } from './sign-in-problems.ts'
import { documentProblems } from './document-problems.ts'
import { planProblems } from './plan-problems.ts'
import { registryProblems } from './registry-problems.ts'
import { storeProblems } from './store-problems.ts'
import type { Words } from './words.ts'

/** A refusal as listed: status, what is wrong (title, detail), what to do (remedy). */
export type ProblemEntry = Readonly<{ status: number; title: Words; detail: Words; remedy: Words }>

export const problems = {
  ...attainmentProblems,
  ...documentProblems,
  ...storeProblems,
  ...signInProblems,
  ...accountProblems,
  ...registryProblems,
  ...planProblems,
  'not-found': {
    status: 404,
    title: { zh: '没有找到', en: 'Not found' },
    detail: { zh: '没有找到“{what}”。', en: 'No such {what}.' },
    remedy: { zh: '请核对地址，或从列表重新进入。', en: 'Check the address, or start from the list.' },
  },
  'not-signed-in': {
    status: 401,
    title: { zh: '尚未登录', en: 'Not signed in' },
    detail: { zh: '此操作需要先登录。', en: 'This needs a signed-in account.' },
    remedy: {
      zh: '请登录后重试，已填写的内容会保留。',
      en: 'Sign in and try again; what you typed is kept.',
    },
  },
  'not-permitted': {
    status: 403,
    title: { zh: '没有权限', en: 'Not permitted' },
    detail: {
      zh: '当前账号没有“{permission}”权限。',
      en: 'This account lacks the permission "{permission}".',
    },
    remedy: {
      zh: '如确需办理，请联系安全管理员调整角色。',
      en: 'Ask the security administrator to adjust your role.',
    },
  },
  'invalid-input': {
    status: 400,
    title: { zh: '填写有误', en: 'Invalid input' },
    detail: { zh: '{what}', en: '{what}' },
    remedy: { zh: '请按提示更正后重新提交。', en: 'Correct the named field and submit again.' },
  },
  'upload-too-large': {
    status: 413,
    title: { zh: '文件过大', en: 'File too large' },
    detail: {
      zh: '上传内容超过 {megabytes} MB 的上限，未读取。',
      en: 'The upload is over the limit of {megabytes} MB and was not read.',
    },
    remedy: { zh: '请压缩图片或拆分文件后重新上传。', en: 'Shrink or split the file and upload it again.' },
  },
  'too-many-files': {
    status: 413,
    title: { zh: '文件过多', en: 'Too many files' },
    detail: { zh: '一次最多上传 {most} 个文件。', en: 'At most {most} files at once.' },
    remedy: { zh: '请分批上传。', en: 'Upload them in several goes.' },
  },
  'revision-required': {
    status: 428,
    title: { zh: '缺少版本号', en: 'Revision required' },
    detail: {
      zh: '修改已有内容时须带上所见的版本号(If-Match)。',
      en: 'A change to an existing thing needs the revision you saw (If-Match).',
    },
    remedy: { zh: '请刷新页面后重试。', en: 'Reload and try again.' },
  },
  'changed-meanwhile': {
    status: 412,
    title: { zh: '内容已被他人更新', en: 'Changed meanwhile' },
    detail: {
      zh: '您打开之后，{what}已被更新(现为第 {revision} 版)。',
      en: '{what} was changed after you opened it (now revision {revision}).',
    },
    remedy: {
      zh: '请查看最新内容，确认后再次提交；您填写的内容仍保留。',
      en: 'Look at the latest state and submit again; what you typed is kept.',
    },
  },
  'cross-site-request': {
    status: 403,
    title: { zh: '请求来源不符', en: 'Cross-site request' },
    detail: {
      zh: '该请求不是从本系统页面发出的，已拒绝。',
      en: 'The request did not come from this console and was refused.',
    },
    remedy: {
      zh: '请直接在本系统页面上操作；程序调用请使用令牌。',
      en: 'Work from the console itself; programs use a token.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { zh: '操作过于频繁', en: 'Too many requests' },
    detail: { zh: '短时间内请求过多，请稍候。', en: 'Too many requests in a short time.' },
    remedy: { zh: '请等待一分钟后重试。', en: 'Wait a minute and try again.' },
  },
  'audit-broken': {
    status: 500,
    title: { zh: '审计记录链不完整', en: 'The audit chain is broken' },
    detail: {
      zh: '第 {seq} 条审计记录与签名不符({reason})。',
      en: 'Audit record {seq} is not as it was signed ({reason}).',
    },
    remedy: {
      zh: '请立即保全数据库与备份，由审计管理员与安全管理员核查。',
      en: 'Secure the database and its backups at once and let the audit and security administrators look into it.',
    },
  },
  'audit-key-unknown': {
    status: 500,
    title: { zh: '缺少审计密钥', en: 'An audit key is missing' },
    detail: {
      zh: '第 {seq} 条审计记录所用的密钥不在数据目录的 audit.key 中，无法验证。',
      en: 'Audit record {seq} was signed with a key that audit.key in the data folder does not hold.',
    },
    remedy: {
      zh: '如刚恢复备份，请把另行保管的 audit.key、secret.key 放回数据目录后再验证；找不到原密钥的，请报告审计管理员。',
      en: 'After a restore, put the kept audit.key and secret.key into the data folder and verify again; if the key is lost, tell the audit administrator.',
    },
  },
  'port-in-use': {
    status: 409,
    title: { zh: '端口已被占用', en: 'The port is taken' },
    detail: {
      zh: '{host} 的端口 {port} 已被别的程序占用。',
      en: 'Another program listens on port {port} of {host}.',
    },
    remedy: {
      zh: '请停止那个程序，或用 FUMAO_PORT 指定别的端口。',
      en: 'Stop that program, or name another port by FUMAO_PORT.',
    },
  },
  'server-running': {
    status: 409,
    title: { zh: '服务正在运行', en: 'The server is running' },
    detail: {
      zh: '此命令需要独占数据目录，而服务(进程 {pid})正在使用它。',
      en: 'This command needs the data folder for itself, but the server (process {pid}) is using it.',
    },
    remedy: { zh: '请先停止服务，再执行此命令。', en: 'Stop the server first, then run the command again.' },
  },
  'internal-error': {
    status: 500,
    title: { zh: '系统出错', en: 'Internal error' },
    detail: { zh: '处理请求时系统出错，未保存任何更改。', en: 'The system failed; nothing was saved.' },
    remedy: {
      zh: '请稍后重试；如再次出现，请把请求编号告知管理员。',
      en: 'Try again later; if it recurs, give the request id to the administrator.',
    },
  },
} as const satisfies Record<string, ProblemEntry>

/** A stable problem code. */
export type ProblemCode = keyof typeof problems
