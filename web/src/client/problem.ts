// What the server says when it refuses, as something that can be thrown and shown.

import type { Problem } from '../../../src/kernel/problem.ts'

/** A Problem as it travels: the code is any text, because the server may be newer than this page. */
export type ShownProblem = Omit<Problem, 'code'> & Readonly<{ code: string }>

/** Thrown by every call that was refused or did not arrive. */
export class ProblemError extends Error {
  readonly problem: ShownProblem
  constructor(problem: ShownProblem) {
    super(problem.detail)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

/** The Problem in any error; what is none becomes one that says so. */
export function problemOf(error: unknown): ShownProblem {
  if (error instanceof ProblemError) return error.problem
  return unreachable(error instanceof Error ? error.message : String(error))
}

/** The Problem of a reply that is none: a proxy's page, a cut line. */
export function unreachable(detail: string): ShownProblem {
  const zh = document.documentElement.lang !== 'en'
  return {
    type: 'urn:fumao:problem:unreachable',
    code: 'unreachable',
    status: 0,
    title: zh ? '未能连接服务器' : 'The server cannot be reached',
    detail: zh ? `请求没有得到答复(${detail})。` : `The request was not answered (${detail}).`,
    remedy: zh
      ? '请检查网络后重试；已填写的内容仍在。'
      : 'Check the network and try again; what you typed is kept.',
  }
}

/** Reads a failed reply as a Problem. */
export async function readProblem(response: Response): Promise<ShownProblem> {
  const text = await response.text()
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && 'code' in body && 'detail' in body)
      return body as ShownProblem
  } catch {
    return unreachable(`HTTP ${response.status}`)
  }
  return unreachable(`HTTP ${response.status}`)
}
