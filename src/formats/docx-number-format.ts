// The numbers that Word prints by itself, as text: ECMA-376 part 1, 17.18.59 ST_NumberFormat. What the
// standard leaves open for Chinese is filled as Word does it ([MS-OI29500] 2.1.1338): 十一, 二十 up to 99,
// from 100 on chineseCounting writes digit by digit, chineseCountingThousand writes 一百零一.

/** A number format by its name in the file; a name that is not known prints as a decimal. */
export type NumberFormat = keyof typeof FORMATS

/**
 * One number in one format; '' for bullets and `none`.
 *
 * @example formatNumber(12, 'chineseCountingThousand') // '十二'
 */
export function formatNumber(number: number, format: string): string {
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format as NumberFormat] : String
  const written = number >= 1 || format === 'decimalZero' ? write(number) : undefined
  return written ?? String(number)
}

const DIGITS = '〇一二三四五六七八九'
const LEGAL_SIMPLIFIED = ['零壹贰叁肆伍陆柒捌玖', '拾佰仟'] as const
const LEGAL_TRADITIONAL = ['零壹貳參肆伍陸柒捌玖', '拾佰仟'] as const
const PLAIN = ['零一二三四五六七八九', '十百千'] as const

type Writer = (number: number) => string | undefined

const FORMATS = {
  none: () => '',
  bullet: () => '',
  decimal: String,
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: (n) => fullWidth(n),
  decimalFullWidth2: (n) => fullWidth(n),
  decimalHalfWidth: String,
  numberInDash: (n) => `- ${n} -`,
  upperRoman: (n) => roman(n),
  lowerRoman: (n) => roman(n)?.toLowerCase(),
  upperLetter: (n) => letters(n),
  lowerLetter: (n) => letters(n).toLowerCase(),
  chineseCounting: (n) => chineseCounting(n),
  chineseCountingThousand: (n) => counted(n, PLAIN),
  chineseLegalSimplified: (n) => counted(n, LEGAL_SIMPLIFIED),
  taiwaneseCounting: (n) => chineseCounting(n),
  taiwaneseCountingThousand: (n) => counted(n, PLAIN),
  taiwaneseDigital: (n) => digitByDigit(n),
  japaneseCounting: (n) => counted(n, PLAIN),
  ideographDigital: (n) => digitByDigit(n),
  japaneseDigitalTenThousand: (n) => digitByDigit(n),
  ideographLegalTraditional: (n) => counted(n, LEGAL_TRADITIONAL),
  ideographTraditional: (n) => '甲乙丙丁戊己庚辛壬癸'[n - 1],
  ideographZodiac: (n) => '子丑寅卯辰巳午未申酉戌亥'[n - 1],
  ideographEnclosedCircle: (n) => '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'[n - 1],
  decimalEnclosedCircle: (n) => circled(n),
  decimalEnclosedCircleChinese: (n) => circled(n),
  decimalEnclosedFullstop: (n) => enclosed(n, 0x2488),
  decimalEnclosedParen: (n) => enclosed(n, 0x2474),
} as const satisfies Record<string, Writer>

function chineseCounting(number: number): string | undefined {
  return number < 100 ? counted(number, PLAIN) : digitByDigit(number)
}

function fullWidth(number: number): string {
  return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

/** 一百零一: the units between the digits, one 零 for a gap, and 十 instead of 一十 at the front. */
function counted(number: number, [digits, units]: readonly [string, string]): string | undefined {
  if (number > 9999) return undefined
  const printed = [...String(number)].map(Number)
  let text = ''
  printed.forEach((digit, at) => {
    const unit = units[printed.length - at - 2] ?? ''
    if (digit !== 0) text += `${digits[digit]}${unit}`
    else if (!text.endsWith(digits.charAt(0))) text += digits.charAt(0)
  })
  const trimmed = text.endsWith(digits.charAt(0)) ? text.slice(0, -1) : text
  return number < 20 && number > 9 ? trimmed.slice(1) : trimmed
}

function digitByDigit(number: number): string {
  return String(number).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)))
}

function roman(number: number): string | undefined {
  if (number > 3999) return undefined
  let rest = number
  let text = ''
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A ... Z, AA, BB ... ZZ, AAA: Word repeats the letter, it does not count in base 26. */
function letters(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26))
  return letter.repeat(Math.min(Math.ceil(number / 26), 100))
}

function enclosed(number: number, first: number): string | undefined {
  return number <= 20 ? String.fromCodePoint(first + number - 1) : undefined
}

function circled(number: number): string | undefined {
  if (number > 50) return undefined
  if (number > 35) return String.fromCodePoint(0x32b1 + number - 36)
  return number > 20 ? String.fromCodePoint(0x3251 + number - 21) : enclosed(number, 0x2460)
}
