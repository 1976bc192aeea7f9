// The base that a target prints (基期, 基数): 比2022年增长20%, 较2020年翻一番, 在2023年基础上, 从2022年的30%提高到50%,
// 达到50%（2023年为42%）. What is printed is kept; nothing is computed.

import type { Span } from '../text/normal.ts'
import { endOfFiveYears, valueOf } from '../structure/date.ts'

const YEAR = '(?:(?:19|20)\\d\\d|二[〇零][一二三四五六七八九〇零]{2})'
const COMPARED = new RegExp(
  `(?:分别|均|将)?(?:比|较|相比于?|相较于?|与|同|以)(?:(${YEAR})年?(?:底|末)?|上年同?期?|上一年|去年|前一年|现状|基期|“?(十[一二三四五]五)”?(?:期末|末|时期)?)(?:水平|基数|为基数|为基期|为基点|为基年|为基准|的基础)?(?:相比|同期)?(?:，|的)?|(?:恢复)?[到至](${YEAR})年(?:同期)?水平的|在(?:(${YEAR})年|上年|现有|原有|“?(十[一二三四五]五)”?末?)(?:底|末)?(?:的)?(?:水平)?基础上(?:再)?`,
)
const FROM_YEAR = new RegExp(
  `[从由](?:(${YEAR})年?(?:底|末)?(?:的|时的)?|目前的?|现在的?|现有的?|上年的?|每[日天月年])?$`,
)

/** A comparison printed in a stretch: where, and the year if there is one. */
export function comparedIn(stretch: string): (Span & { year: number | null }) | null {
  const match = COMPARED.exec(stretch)
  if (!match) return null
  const printed = match[1] ?? match[3] ?? match[4]
  const five = match[2] ?? match[5]
  const year = printed ? valueOf(printed) : five ? endOfFiveYears(five) : null
  return { from: match.index, to: match.index + match[0].length, year }
}

/** Whether a stretch ends so that the next number is the base (从2022年的); with the year if printed. */
export function baseLead(stretch: string): { from: number; year: number | null } | null {
  const match = FROM_YEAR.exec(stretch)
  return match ? { from: match.index, year: match[1] ? valueOf(match[1]) : null } : null
}

/** What follows a base number up to the target number: 提高到, 增加至, 下降为. */
export const TO_TARGET =
  /^(?:左右|以上|以下)?，?(?:稳步|逐步|大幅|进一步)?(?:提高|提升|增加|增长|上升|扩大|扩展|拓展|发展|升|增|降低|下降|降|减少|压缩|压减|缩短|缩减|延长)(?:到|至|为)(?:20\d\d年?(?:底|末)?的?|每[日天月年])?$/

/** Words that carry a base value in brackets after a target: （2023年为42%）, （2025年42%）. */
export const BRACKETED_BASE = new RegExp(`^（(${YEAR})年(?:底|末)?(?:基数)?(?:为|达到?|是|：)?$`)
