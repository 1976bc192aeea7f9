// Parts in words: 三分之一, 八成五, 九成以上, 一半. Plans compare them with percentages, and 八成五 has no value in 成
// that anybody would write, so all of them are read as per cent; a third is 33.33.

import { valueOfNumeral } from '../structure/numeral.ts'

const N = '一二两三四五六七八九'

/** Source of a regular expression with one group: a part in words. */
export const PART_SOURCE = `([${N}十]+分之[${N}十]+|[${N}]成(?:[${N}](?![${N}十]))?(?=[以左多余的，。；、）]|$)|\\d成(?=[以左多余的，。；、）]|$)|一半|半数)`

/** The value in per cent; null where the words name none. */
export function valueOfPart(printed: string): number | null {
  if (/半/.test(printed)) return 50
  const fraction = /^(.+)分之(.+)$/.exec(printed)
  if (fraction) {
    const [whole, part] = [valueOfNumeral(fraction[1] as string), valueOfNumeral(fraction[2] as string)]
    if (whole === null || part === null || part >= whole) return null
    return Math.round((part / whole) * 10_000) / 100
  }
  const tenths = /^(.)成(.)?$/.exec(printed)
  if (!tenths) return null
  const [tens = '', ones] = [tenths[1], tenths[2]]
  const value = /\d/.test(tens) ? Number(tens) : (valueOfNumeral(tens) ?? 0)
  return value * 10 + (ones === undefined ? 0 : (valueOfNumeral(ones) ?? 0))
}
