// Who issues a document (发文机关, GB/T 9704 7.2.4): the signature over the date, the red head (…文件), the lines over
// the title, the title itself (…关于印发…), or, in a report, the sentence that says who issued 《…》.

import { dayIn } from './date.ts'

const BODY =
  '人民政府|政府|办公厅|办公室|委员会|党委|省委|市委|县委|区委|总?局|署|厅|部|国务院|院|中心|管委会|领导小组|指挥部|委|海关|银行|联社|总社'
/** A line that is nothing but the name of an organisation (or of several). */
export const NAMED_ORGANISATION =
  /^[^，。；：、《》“”\d]{2,60}(?:人民政府|办公厅|办公室|委员会|总?局|署|厅|部|国务院|院|中心|管委会|领导小组|工作组|集团|省委|市委|县委|区委)$/
const HEADED = new RegExp(`^(.{2,40}?(?:${BODY}))文件$`)
const TITLED = new RegExp(
  `^([^，。；：、〔〕《》]{2,60}?(?:${BODY}))(?:等[^，。]{1,8}(?:部门|单位))?(?:关于|印发)`,
)
const WHO = `([^，。；、：“”《》〈〉）\\s]{2,30}?(?:${BODY}))`
const NEWS = new RegExp(
  `${WHO}(?:等[^，。；]{1,8}(?:部门|单位))?(?:官网|网站)?(?:于?(?:近日|日前|今日|昨日|正式|联合|共同|研究|制定|会同|对外|\\d{1,2}月\\d{1,2}日))*(?:印发|发布|出台|下发|公布)(?:了|的)?[^，。；《]{0,6}《`,
)
const BY = new RegExp(
  `由([^，。；、：“”》\\s]{1,24}?(?:${BODY}))(?:于[^，。；]{1,8})?(?:正式|联合|牵头|制定)*(?:印发|发布|出台|下发)`,
)

/** The issuer of a document, from its lines before the body, the index of its title there, and the whole text. */
export function issuerOf(
  front: readonly string[],
  title: number,
  signature: string | null,
  text: string,
): string | null {
  const first = (pattern: RegExp) => front.map((line) => pattern.exec(line)?.[1]).find(Boolean)
  const over = front.slice(0, title + 1).find((line) => NAMED_ORGANISATION.test(line))
  const opening = text.slice(0, 2500)
  const told = NEWS.exec(opening)?.[1] ?? BY.exec(opening)?.[1]
  const named = signature ?? first(HEADED) ?? over ?? first(TITLED) ?? told
  const bare = named?.replace(/^(?:近日|日前|昨日|今天|由|从|据|根据|按照|经)+/, '')
  return bare ? (placed(bare, opening) ?? bare) : null
}

/** 市政府 in a report is the government of the place that the report names in full. */
function placed(body: string, opening: string): string | null {
  const short = /^([省市县区])((?:人民)?政府.*)$/.exec(body)
  if (!short) return null
  const full = new RegExp(`(?<![\\u4e00-\\u9fff])[\\u4e00-\\u9fff]{2,4}${short[1]}${short[2]}`).exec(opening)
  return full?.[0] ?? null
}

/** The organisation in a line that holds a signature and its date: 江澜市人民政府2026年1月5日. */
export function signedIn(line: string): string | null {
  const match = /^(.{4,60}?)((?:20\d\d|二[〇零]..)年.{1,3}月.{1,3}日)$/.exec(line)
  return match && NAMED_ORGANISATION.test(match[1] as string) && dayIn(match[2] as string)
    ? (match[1] as string)
    : null
}
