// What goes on after a number.

const CONTINUES =
  /^(?:和|及|以及|与|并|且|或|等|左右|以上|以下|以内|之间|，|提高|提升|增加|增长到|下降|降低|上升|扩大|减少|压缩|缩短|目标|后|起|时)/

/** Whether a stretch after a number goes on with a noun (and not with a mark, 和, 并 ...). */
export function isNoun(after: string): boolean {
  if (/^\d+(?:亿|万|千亿|百亿)?元?级/.test(after)) return true
  return /^[\u4e00-\u9fffA-Za-z“《]/.test(after) && (!CONTINUES.test(after) || after.startsWith('后备'))
}
