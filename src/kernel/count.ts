// Chinese counting numbers as whole numbers: 十四, 二十, 三千五百, 一百零五, 两, 三十六. Plans number their parts
// and their periods with them (十四五, 三季度, 十项).

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
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
}
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const SECTIONS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/**
 * The whole number that Chinese numerals say; undefined if the text is not a well-formed one.
 * Digits in a row are read as digits (二〇二七 is 2027), as years are written.
 *
 * @example parseCount('三千五百') // 3500
 */
export function parseCount(text: string): number | undefined {
  if (/^[零〇一二三四五六七八九]{2,15}$/.test(text))
    return Number([...text].map((sign) => DIGITS[sign]).join(''))

  let total = 0
  let sectionLimit = Number.POSITIVE_INFINITY
  let rest = text
  for (let at = rest.search(/[万亿]/); at >= 0; at = rest.search(/[万亿]/)) {
    const section = SECTIONS[rest.charAt(at)] as number
    const inside = parseSection(rest.slice(0, at))
    if (inside === undefined || inside === 0 || section >= sectionLimit) return undefined
    total += inside * section
    sectionLimit = section
    rest = rest.slice(at + 1)
  }
  if (rest === '' && total > 0) return total
  const last = parseSection(rest)
  return last === undefined ? undefined : total + last
}

/** A number below 10,000: digit and place alternate, places fall, 零 stands for places left out. */
function parseSection(text: string): number | undefined {
  if (text === '零' || text === '〇') return 0
  const parts =
    /^[零〇]?(?:([一二两三四五六七八九])千)?[零〇]?(?:([一二两三四五六七八九])百)?[零〇]?(?:([一二三四五六七八九])?(十))?[零〇]?([一二两三四五六七八九])?$/.exec(
      text,
    )
  if (text === '' || !parts || /[零〇]$/.test(text)) return undefined
  const [, thousands, hundreds, tens, ten, ones] = parts
  const tensValue = ten === undefined ? 0 : tens === undefined ? 1 : digit(tens)
  return (
    digit(thousands) * (PLACES['千'] as number) +
    digit(hundreds) * (PLACES['百'] as number) +
    tensValue * (PLACES['十'] as number) +
    digit(ones)
  )
}

function digit(sign: string | undefined): number {
  return sign === undefined ? 0 : (DIGITS[sign] as number)
}

/**
 * A whole number below 10,000 in Chinese numerals.
 *
 * @example formatCount(14) // '十四'
 * @throws {RangeError} for a fraction, a negative number or 10,000 and more.
 */
export function formatCount(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw new RangeError(`cannot write ${value}`)
  if (value === 0) return '零'
  const signs = '零一二三四五六七八九'
  let written = ''
  let skipped = false
  for (const [place, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / place) % 10
    if (digit === 0) {
      skipped = written !== ''
      continue
    }
    if (skipped) written += '零'
    skipped = false
    written += place === 10 && digit === 1 && written === '' ? name : `${signs[digit]}${name}`
  }
  return written
}
