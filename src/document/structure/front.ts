// What stands around the body of an official document (GB/T 9704 7.2, 7.3): head, document number, title of the
// notice and of the plan, addressees, signature and its date, copy list, printing date.

import { nameOf, type Normal, type Span } from '../text/normal.ts'
import { dayIn } from './date.ts'
import type { Paragraph } from './paragraph.ts'

/** What the frame of the document says. */
export type Front = Readonly<{
  title: string
  titleSpan: Span | null
  noticeTitle: string | null
  documentNumber: string | null
  issuer: string | null
  issuedOn: string | null
  /** Paragraphs that only frame the text: title lines as headings, the others as context. */
  headings: ReadonlySet<Paragraph>
  frame: ReadonlySet<Paragraph>
  /** Index of the first paragraph of the body. */
  body: number
}>

const PLAN_WORD =
  '方案|计划|规划|意见|纲要|措施|办法|要点|清单|规定|细则|条例|决定|行动|政策|任务|举措|通知|指引|路线图|安排|若干措施|实施意见|目标'
const TITLE = new RegExp(`(?:${PLAN_WORD})(?:（[^（）]{1,24}）)*$`)
const YEARS = /^（.*(?:20\d\d|二〇|试行|征求意见|修订|草案|送审|暂行).*）$/
const NOTICE = /关于.*(?:印发|发布|转发|下发|公布).*的(?:通知|公告|函|决定)$|的通知$/
const NUMBER =
  /([\u4e00-\u9fff]{2,16}(?:字|发|办|函|办发|办函|规|政)?)[〔（]((?:19|20)\d\d)[〕）](?:第)?(\d{1,4})号/
const ORGANISATION =
  /^[^，。；：、《》“”\d]{2,45}(?:人民政府|办公厅|办公室|委员会|总?局|署|厅|部|国务院|院|中心|管委会|领导小组|工作组|集团)$/
const SALUTATION = /^[^。；\d]{0,120}(?:政府|部门|单位|委员会|机构|机关|局|厅|部|企业)[^。；\d]{0,60}[：:]$/
const TAIL = /^(?:抄送|主送|分送|（此件|此件|联系人|（联系|公开方式|信息公开|主动公开|印送)/
const PRINTED = /印发?$/

/** Reads the frame of a document. */
export function frontOf(normal: Normal, paragraphs: readonly Paragraph[]): Front {
  const { text } = normal
  const words = (paragraph: Paragraph) => text.slice(paragraph.from, paragraph.to)
  const headings = new Set<Paragraph>()
  const frame = new Set<Paragraph>()
  const body = firstNumbered(paragraphs)
  const front = paragraphs.slice(0, body)
  const notice = front.find((p) => p.to - p.from <= 120 && NOTICE.test(words(p)))
  const title = titleParagraph(front, words, notice)
  for (const paragraph of [notice, ...title]) if (paragraph) headings.add(paragraph)
  let issuer: string | null = null
  let issuedOn: string | null = null
  let documentNumber: string | null = null
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i >= body && i < paragraphs.length - 40 && body > 0) continue
    const line = words(paragraph)
    if (line.length > 200) continue
    const number = i < body ? NUMBER.exec(line) : null
    if (number && documentNumber === null && !line.includes('《'))
      documentNumber = `${stripHead(number[1] as string)}〔${number[2]}〕${number[3]}号`
    const dated =
      /^(?:[^，。；]{0,30})?(?:20\d\d|二[〇零]..)年[^，。；]{1,5}月[^，。；]{1,4}日/.test(line) &&
      line.length <= 60
        ? dayIn(line)
        : null
    if (dated && !PRINTED.test(line)) issuedOn ??= dated
    if (ORGANISATION.test(line) && nextIsDate(paragraphs, i, words)) issuer ??= line
    const framed =
      (number !== null && line.length < 60) ||
      (dated !== null && line.length < 40) ||
      ORGANISATION.test(line) ||
      TAIL.test(line) ||
      (i < body && (SALUTATION.test(line) || line.endsWith('文件')))
    if (framed && !headings.has(paragraph)) frame.add(paragraph)
  }
  const tail = paragraphs.findIndex(
    (p, i) => i >= body && /^(?:抄送|主送|分送)/.test(text.slice(p.from, p.from + 2)),
  )
  for (const paragraph of tail < 0 ? [] : paragraphs.slice(tail, tail + 12)) {
    if (paragraph.mark || (paragraph.to - paragraph.from <= 120 && NOTICE.test(words(paragraph)))) break // an annex, or another document, after the copy list
    frame.add(paragraph)
  }
  const titleText = title.map((p) => nameOf(normal, p)).join('')
  const noticeTitle = notice ? nameOf(normal, notice) : null
  return {
    title: titleText || titleInBooks(text.slice(0, 2000)) || noticeTitle || '',
    titleSpan: title[0] ?? null,
    noticeTitle: noticeTitle ?? null,
    documentNumber,
    issuer: issuer ?? issuerElsewhere(front.map(words), text),
    issuedOn: issuedOn ?? dayInBrackets(front.map(words)),
    headings,
    frame,
    body,
  }
}

function firstNumbered(paragraphs: readonly Paragraph[]): number {
  const at = paragraphs.findIndex(
    ({ mark }) => mark !== null && mark.kind !== 'annex' && mark.kind !== 'dash' && mark.ordinal <= 1,
  )
  return at < 0 ? Math.min(paragraphs.length, 12) : at
}

/** The plan's own title: the last title-like line before the body, with the years in brackets after it. */
function titleParagraph(
  front: readonly Paragraph[],
  words: (p: Paragraph) => string,
  notice: Paragraph | undefined,
): Paragraph[] {
  for (let i = front.length - 1; i >= 0; i--) {
    const paragraph = front[i] as Paragraph
    const line = words(paragraph)
    if (
      paragraph === notice ||
      paragraph.mark ||
      line.length > 80 ||
      /[。；，：]/.test(line.replace(/（.*?）/g, ''))
    )
      continue
    if (!TITLE.test(line) && !/关于.*的/.test(line)) continue
    if (/^附件|文件$|目录$/.test(line)) continue
    const before = front[i - 1]
    const years = front[i + 1]
    const issuing = before && line.startsWith('关于') && ORGANISATION.test(words(before))
    const head = before && before !== notice && (issuing || isTitleStart(words(before))) ? [before] : []
    return [...head, paragraph, ...(years && YEARS.test(words(years)) ? [years] : [])]
  }
  return []
}

/** 国务院办公厅关于加快发展: a title cut in two by its layout. */
function isTitleStart(line: string): boolean {
  return line.length <= 40 && /关于/.test(line) && !TITLE.test(line) && !/[。；，：]/.test(line)
}

function stripHead(number: string): string {
  return number.replace(/^.*(?:文件|办公厅文件)/, '')
}

function nextIsDate(paragraphs: readonly Paragraph[], i: number, words: (p: Paragraph) => string): boolean {
  const next = paragraphs[i + 1]
  const after = paragraphs[i + 2]
  return [next, after].some(
    (p) => p !== undefined && words(p).length <= 24 && dayIn(words(p)) !== null && !PRINTED.test(words(p)),
  )
}

function titleInBooks(head: string): string | null {
  const titles = [
    ...head.matchAll(/《([^《》\n]{4,60}(?:方案|计划|规划|意见|纲要|措施|办法|要点)(?:（[^（）]*）)?)》/g),
  ]
  return titles[0]?.[1] ?? null
}

function issuerElsewhere(front: readonly string[], text: string): string | null {
  const headed = front
    .map((line) => /^(.{2,40}?(?:人民政府|办公厅|办公室|委员会|局|厅|部))文件$/.exec(line)?.[1])
    .find(Boolean)
  if (headed) return headed
  const titled = front
    .map(
      (line) =>
        /^(.{2,40}?(?:政府|办公厅|办公室|委员会|局|厅|部|国务院))(?:等[^，。]{1,8}部门)?关于/.exec(line)?.[1],
    )
    .find(Boolean)
  if (titled) return titled
  const news =
    /([^，。；、“”》\s]{2,30}?(?:政府|办公厅|办公室|委员会|委|局|厅|部))(?:近日|日前|正式)?(?:联合)?(?:印发|发布|出台|下发)(?:了)?《/.exec(
      text.slice(0, 2000),
    )
  return news?.[1]?.replace(/^(?:近日|日前|由)/, '') ?? null
}

function dayInBrackets(front: readonly string[]): string | null {
  const line = front.find((words) => /^（.*20\d\d年\d{1,2}月\d{1,2}日.*）$/.test(words))
  return line ? dayIn(line) : null
}
