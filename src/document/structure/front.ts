// What stands around the body of an official document (GB/T 9704 7.2, 7.3): head, document number, title of the
// notice and of the plan, addressees, signature and its date, copy list, printing date.

import { nameOf, type Normal, type Span } from '../text/normal.ts'
import { dayIn } from './date.ts'
import { issuerOf, NAMED_ORGANISATION, signedIn } from './issuer.ts'
import type { Paragraph } from './paragraph.ts'
import { namedBy, titleLines } from './title.ts'

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

const NOTICE = /关于.*(?:印发|发布|转发|下发|公布).*的(?:通知|公告|函|决定)$|的通知$/
const NUMBER =
  /([\u4e00-\u9fff]{2,16}(?:字|发|办|函|办发|办函|规|政)?)[〔（]((?:19|20)\d\d)[〕）](?:第)?(\d{1,4})号/
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
  const title = titleLines(paragraphs, body, words, notice)
  for (const paragraph of [notice, ...title]) if (paragraph) headings.add(paragraph)
  let signature: string | null = null
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
      !/施行|有效期|执行|实施|至20/.test(line) &&
      /^(?:[^，。；]{0,30})?(?:20\d\d|二[〇零]..)年[^，。；]{1,5}月[^，。；]{1,4}日/.test(line) &&
      line.length <= 60
        ? dayIn(line)
        : null
    if (dated && !PRINTED.test(line)) issuedOn ??= dated
    if (NAMED_ORGANISATION.test(line)) signature ??= signedFrom(paragraphs, i, words)
    signature ??= signedIn(line)
    const framed =
      (number !== null && line.length < 60) ||
      (dated !== null && line.length < 40) ||
      NAMED_ORGANISATION.test(line) ||
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
    title:
      titleText ||
      (notice && namedBy(words(notice))) ||
      titleInBooks(text.slice(0, 2000)) ||
      noticeTitle ||
      headlineOf(front.map(words)) ||
      '',
    titleSpan: title[0] ?? null,
    noticeTitle: noticeTitle ?? null,
    documentNumber,
    issuer: issuerOf(front.map(words), overTitle(front, notice, title[0]), signature, text),
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

/** How many lines stand over the first of notice and title. */
function overTitle(
  front: readonly Paragraph[],
  notice: Paragraph | undefined,
  title: Paragraph | undefined,
): number {
  const at = [notice, title].flatMap((p) => (p && front.includes(p) ? [front.indexOf(p)] : []))
  return at.length > 0 ? Math.min(...at) : 0
}

function stripHead(number: string): string {
  return number.replace(/^.*(?:文件|办公厅文件)/, '')
}

/** The organisations that stand over a date, from paragraph `i` on; null where no date follows them. */
function signedFrom(
  paragraphs: readonly Paragraph[],
  i: number,
  words: (p: Paragraph) => string,
): string | null {
  const names: string[] = []
  for (const paragraph of paragraphs.slice(i, i + 10)) {
    const line = words(paragraph)
    if (NAMED_ORGANISATION.test(line)) names.push(line)
    else return line.length <= 24 && dayIn(line) !== null && !PRINTED.test(line) ? names.join('、') : null
  }
  return null
}

/** A report without a title of a plan is called by its headline. */
function headlineOf(front: readonly string[]): string | null {
  const line = front[0]
  return line && line.length >= 6 && line.length <= 60 && !/[。；：]/.test(line) ? line : null
}

function titleInBooks(head: string): string | null {
  const titles = [
    ...head.matchAll(
      /(?<!落实|贯彻|根据|按照|依据|按|结合|执行|对照|转发)(?<!(?:落实|根据|按照)[^，。；《]{1,14})《([^《》\n]{4,60}(?:方案|计划|规划|意见|纲要|措施|办法|要点)(?:（[^（）]*）)?)》/g,
    ),
  ]
  return titles[0]?.[1] ?? null
}

function dayInBrackets(front: readonly string[]): string | null {
  const line = front.find((words) => /^（.*20\d\d年\d{1,2}月\d{1,2}日.*）$/.test(words))
  return line ? dayIn(line) : null
}
