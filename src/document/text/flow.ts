// Lines back into paragraphs. A page or a narrow column breaks sentences anywhere (武政办〔2026〕4号 is cut
// thirteen times by page ends, with an empty line between), so an empty line proves nothing: what decides is
// whether the line before has ended and whether the line after begins something.

import { markOf } from '../structure/mark.ts'
import { withoutFurniture } from './furniture.ts'
import { type Line, linesOf } from './lines.ts'
import { withoutMarkup } from './markup.ts'
import type { Normal } from './normal.ts'

const ENDED = /[。！？；：](?:[”’）〕]*)$|〕$|责任(?:单位|部门).*）$|^（.*）$/
const GLUED = /^[。，、；：？！）〕》”%]/
const DATE = /^(?:20\d\d|二〇..)年.{1,3}月.{1,3}日(?:印发|印)?$/
const NUMBERED = /^[^，。；]{1,24}(?:〔|\(|（)20\d\d(?:〕|\)|）)(?:第)?\d{1,4}号$/
const ORGANISATION =
  /^[^，。；：、]{2,40}(?:人民政府|办公厅|办公室|委员会|[总省市县区]局|商务厅|商务部|财政部|国务院|[^，。]厅)$/
const TITLED = /(?:方案|计划|规划|意见|纲要|措施|办法|要点|通知|细则|清单|文件|分工表|行动)(?:（.{1,20}）)?$/
const TAIL = /^(?:抄送|主送|附件|附表|附录|（此件|此件|分送|联系人|（联系)/
const LABEL =
  /^(?:责任单位|牵头单位|配合单位|责任部门|牵头部门|配合部门|责任分工|完成时限|主要目标|重点任务|目标)[：:]?/
const UNITS_END = /(?:负责|牵头|配合|参与|指导|落实|责任单位[^）]*)）$/

/** The normal form of a decoded text. */
export function normalise(raw: string): Normal {
  const { lines: written, surrogates } = linesOf(raw)
  const lines = withoutFurniture(written.flatMap((line) => withoutMarkup(line) ?? []))
  const ends = lines.map((_, i) => {
    const next = lines[i + 1]
    return next === undefined || !continues(lines, i, next)
  })
  return { raw, surrogates, ...assembled(lines, ends) }
}

/** Whether the line after line `i` goes on with its sentence. */
function continues(lines: readonly Line[], i: number, next: Line): boolean {
  const { text } = lines[i] as Line
  if (GLUED.test(next.text)) return true
  if (ENDED.test(text) || UNITS_END.test(text)) return false
  if (markOf(next.text) || TAIL.test(next.text) || LABEL.test(next.text)) return false
  if (/[，、]$/.test(text)) return true
  if (DATE.test(text) || NUMBERED.test(text) || DATE.test(next.text) || NUMBERED.test(next.text)) return false
  if (text.includes('|') || next.text.includes('|')) return false
  const mark = markOf(text)
  if (mark && mark.length < text.length && !/[，。；]/.test(text)) return headingGoesOn(lines, i, next)
  if (/[，。；]/.test(text)) return !(ORGANISATION.test(next.text) && DATE.test(lines[i + 2]?.text ?? ''))
  if (ORGANISATION.test(text) || TITLED.test(text)) return false
  return !next.blankBefore || text.length > 24
}

/** A heading runs over a line end only into a short rest with nothing of a sentence in it. */
function headingGoesOn(lines: readonly Line[], i: number, next: Line): boolean {
  const line = lines[i] as Line
  if (next.blankBefore && !next.pageBefore) return false
  if (/[，。；：]/.test(next.text) || next.text.length > 12) return false
  const after = lines[i + 2]
  return (
    line.text.length + next.text.length <= 40 &&
    (after === undefined || after.blankBefore || markOf(after.text) !== null)
  )
}

function assembled(lines: readonly Line[], ends: readonly boolean[]): { text: string; at: Int32Array } {
  const length = lines.reduce((sum, line) => sum + line.text.length + 1, 0)
  const at = new Int32Array(length)
  const pieces: string[] = []
  let used = 0
  for (const [i, line] of lines.entries()) {
    pieces.push(line.text)
    at.set(line.at, used)
    used += line.text.length
    if (!ends[i]) continue
    pieces.push('\n')
    at[used++] = line.at[line.at.length - 1] as number
  }
  return { text: pieces.join(''), at: at.subarray(0, used) }
}
