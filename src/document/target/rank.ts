// Ranks (排名): 进入全国前20位, 稳居全省前三, 位居全国第1位. The number is a place, so that a smaller one is better.

import type { Quantity } from '../quantity/scan.ts'

const PLACED =
  /(?:排名|位次|名次|排位|位居|位列|名列|跻身|进入|稳居|保持(?:在)?|居|进位|挺进|列|冲刺|力争|评价|指数|综合实力|竞争力)[^，。；]{0,16}$/
const FIRST = /(?:前|第)$/

/** Whether a number is a place in a ranking: what stands before it, and what after its unit. */
export function isRank(quantity: Quantity, before: string, after: string): boolean {
  if (!FIRST.test(before) || !/^(?:位|名|)$/.test(quantity.unit)) return false
  if (quantity.unit === '' && !/^(?:强|列|$|[，。；、）])/.test(after)) return false
  if (/^的(?!目标|行列|位次|城市)/.test(after)) return false // 引进全球前20位的公司
  if (after.startsWith('强') || quantity.value > 500) return false
  return PLACED.test(before.slice(0, -1))
}
