// The plan's own title: the paper that the notice names (关于印发《…》的通知), printed again over the body, or the first
// line that reads like one. A heading (重点行动, 主要任务) never is; a title may run over two lines and its years may
// stand on a line of their own.

import { NAMED_ORGANISATION } from './issuer.ts'
import type { Paragraph } from './paragraph.ts'

const PLAN_WORD =
  '方案|计划|规划|意见|纲要|措施|办法|要点|清单|规定|细则|条例|决定|行动|政策|任务|举措|通知|指引|路线图|安排|若干措施|实施意见|目标|十条|条'
const TITLE = new RegExp(`(?:${PLAN_WORD})(?:（[^（）]{1,24}）)*$`)
const YEARS =
  /^（(?!.*(?:〔|印发|发布|通过|公布))(?:.*(?:20\d\d|二〇|试行|征求意见|修订|草案|送审|暂行|摘要).*)）$/
/** A heading, or the last line of a title that was cut in two. */
const GENERIC =
  /^(?:主要|重点|工作|总体|具体|基本|专项|发展|核心|保障|政策|支持|配套|组织|若干|实施|行动|三年|五年|的|工程|预期|阶段)*(?:任务|行动|目标|措施|举措|要求|安排|原则|政策|清单|计划|规划|意见|方案|内容|事项|办法|细则|纲要)(?:（[^（）]{1,24}）)?$/
const STOP = /[。；，：]/

type Words = (paragraph: Paragraph) => string

/** What the notice says it hands out; null where it names nothing. */
export function namedBy(notice: string): string | null {
  const match = /(?:印发|发布|转发|下发|公布)(.+)的(?:通知|公告|函|决定)$/.exec(notice)
  const named = match?.[1]?.replace(/^《([^《》]*(?:《[^《》]*》[^《》]*)*)》$/, '$1') ?? ''
  return named.length >= 6 ? named : null
}

/** The paragraphs of the title, in order; empty where none is printed. */
export function titleLines(
  paragraphs: readonly Paragraph[],
  body: number,
  words: Words,
  notice: Paragraph | undefined,
): Paragraph[] {
  const named = notice ? namedBy(words(notice)) : null
  const printed = named ? repeated(paragraphs.slice(0, 80), words, named, notice) : []
  if (printed.length > 0) return printed
  const front = paragraphs.slice(0, body)
  for (const [i, paragraph] of front.entries()) {
    if (paragraph === notice || !isTitle(paragraph, words)) continue
    const head = cutHead(front, i, words, notice)
    if (head.length === 0 && GENERIC.test(words(paragraph))) continue
    return withYears([...head, paragraph], front[i + 1], words)
  }
  return []
}

/** The lines in which the named paper stands again, over its own body. */
function repeated(
  paragraphs: readonly Paragraph[],
  words: Words,
  named: string,
  notice: Paragraph | undefined,
): Paragraph[] {
  const wanted = bare(named)
  for (const [i, first] of paragraphs.entries()) {
    if (first === notice || first.mark || !wanted.startsWith(bare(words(first)).slice(0, 60))) continue
    let joined = ''
    for (let n = i; n < Math.min(i + 3, paragraphs.length); n++) {
      joined += words(paragraphs[n] as Paragraph)
      if (bare(joined) === wanted) return withYears(paragraphs.slice(i, n + 1), paragraphs[n + 1], words)
    }
  }
  return []
}

function bare(line: string): string {
  return line.replace(/（[^（）]*）$/, '').replace(/[《》〈〉]/g, '')
}

function isTitle(paragraph: Paragraph, words: Words): boolean {
  const line = words(paragraph)
  if (paragraph.mark || line.length > 80 || line.length < 4 || STOP.test(line.replace(/（.*?）/g, '')))
    return false
  return (TITLE.test(line) || /关于.*的/.test(line)) && !/^附件|文件$|目录$/.test(line)
}

/** The lines before one that belong to the same title: 国务院办公厅 | 关于加快发展 | 若干措施. */
function cutHead(
  front: readonly Paragraph[],
  at: number,
  words: Words,
  notice: Paragraph | undefined,
): Paragraph[] {
  const before = front[at - 1]
  if (!before || before === notice || before.mark) return []
  const [line, previous] = [words(front[at] as Paragraph), words(before)]
  const issuing = line.startsWith('关于') && NAMED_ORGANISATION.test(previous)
  const open =
    previous.length <= 40 && !STOP.test(previous) && !TITLE.test(previous) && !/号$|文件$/.test(previous)
  const begins = open && /关于/.test(previous)
  const cut = open && GENERIC.test(line) && previous.length >= 6 && !NAMED_ORGANISATION.test(previous)
  return issuing || begins || cut ? [before] : []
}

function withYears(title: readonly Paragraph[], next: Paragraph | undefined, words: Words): Paragraph[] {
  return next && YEARS.test(words(next)) ? [...title, next] : [...title]
}
