// Chinese numerals as ordinals and counts: 十五, 一百二十, 两千三百, 一万两千, 二〇二六.

const DIGIT: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}
const PLACE: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }

/** The value of a Chinese numeral, or of digits in a row (二〇二六); null if it is none. */
export function valueOfNumeral(numeral: string): number | null {
  if (/^[〇零一二三四五六七八九]{2,}$/.test(numeral)) {
    return Number(Array.from(numeral, (char) => DIGIT[char]).join(''))
  }
  const tens = numeral.indexOf('万')
  if (tens > 0) {
    const high = valueOfNumeral(numeral.slice(0, tens))
    const low = tens + 1 < numeral.length ? valueOfNumeral(numeral.slice(tens + 1)) : 0
    return high === null || low === null ? null : high * 10_000 + low
  }
  let total = 0
  let digit: number | null = null
  let lastPlace = 10_000
  for (const char of numeral) {
    const place = PLACE[char]
    if (place !== undefined) {
      if (place >= lastPlace) return null
      total += (digit ?? 1) * place
      digit = null
      lastPlace = place
      continue
    }
    const value = DIGIT[char]
    if (value === undefined) return null
    if (value === 0) continue
    if (digit !== null) return null
    digit = value
  }
  const trailing = digit ?? 0
  return total + trailing
}
