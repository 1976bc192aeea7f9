// The subject that a bare clause inherits: 服务贸易规模稳步扩大，年均增长10%; 金融业增加值…，占GDP比重达到15%.

import type { Span } from '../text/normal.ts'
import { nounStart } from './noun.ts'

const OUTCOME =
  /(?:持续|稳步|不断|显著|明显|大幅|进一步|更加|全面|基本|逐步|加快|平稳|较快|快速|稳定|保持|实现|继续|得到|有效|日益|总体|整体|切实|同步|力争|较大|更|再)*(?:扩大|提升|提高|增长|增强|优化|完善|壮大|夯实|改善|上升|加快|凸显|领先|前列|增加|健全|形成|建立|建成|突破|下降|降低|合理|活跃|平衡|发展|做大|做强|丰富|拓展|向好|倍增|跃升|新台阶|成效|进展|台阶|翻番|提速|进位|做优|彰显|集聚|涌现|成熟|稳定)+$/
const GENERIC =
  /^(?:其?(?:总量|总数|规模|总规模|总额|数量|比重|占比|增速|年均|金额|占有率|份额)|其|占.*|贡献率|比例|(?:高于|低于|快于|领先|超过|高出).*)$/
const SIZE = /^(?:总?(?:面积|产值|投资|产量|库容|装机|里程|长度|资产|能力))$/

/** The subject of a clause that states an outcome, as a span of the clause; null where none can be told. */
export function subjectOf(clause: string): Span | null {
  const outcome = OUTCOME.exec(clause)
  const to = outcome ? outcome.index : clause.length
  const { offset } = nounStart(clause.slice(0, to))
  if (!outcome || to - offset < 2 || to - offset > 40) return null
  return { from: offset, to }
}

/** Whether a noun says nothing alone and leans on a subject before it; 面积 leans on a thing, not on a measure. */
export function leans(noun: string, subject: string): boolean {
  return GENERIC.test(noun) || (SIZE.test(noun) && !/(?:[率额值积入]|产量|总量)$/.test(subject))
}
