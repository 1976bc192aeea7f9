// Units as plans and releases write them: a scale word (百 千 万 百万 千万 亿 万亿) before what is counted
// (人次, 元, 标准箱). Units with the same thing counted convert into each other; others never do.

/** 计量单位, taken apart: 万人次 is ten to the 4 times 人次. */
export type Unit = Readonly<{
  /** As written: 万标箱. */
  text: string
  /** Power of ten that the scale word stands for; 0 without one. */
  exponent: number
  /** What is counted, in its one name: 标准箱. */
  base: string
}>

const SCALES: readonly (readonly [word: string, exponent: number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  ['百', 2],
]

// Units of their own whose first character only looks like a scale word.
const WHOLE_UNITS = ['百分点', '百分比', '千米', '千克', '千瓦', '千瓦时', '千卡', '千伏安', '百帕']

// Other names of the same unit. A vessel's box is the twenty-foot equivalent whether 标箱 or TEU.
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    标箱: '标准箱',
    国际标准箱: '标准箱',
    TEU: '标准箱',
    teu: '标准箱',
    个百分点: '百分点',
    百分比: '%',
    人民币: '元',
    人民币元: '元',
    圆: '元',
    RMB: '元',
    CNY: '元',
    USD: '美元',
    SDR: '特别提款权',
    XDR: '特别提款权',
    千米: '公里',
    km: '公里',
    千克: '公斤',
    kg: '公斤',
    m2: '平方米',
    '㎡': '平方米',
    平米: '平方米',
  }),
)

/**
 * Takes a unit apart.
 *
 * @example parseUnit('万标箱') // { text: '万标箱', exponent: 4, base: '标准箱' }
 * @throws {RangeError} if nothing is counted: empty, or a scale word alone.
 */
export function parseUnit(text: string): Unit {
  const written = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\(余\)$|余$/, '')
  const known = (base: string) => ALIASES.get(base) ?? base
  if (WHOLE_UNITS.includes(written) || ALIASES.has(written))
    return { text, exponent: 0, base: known(written) }
  const scale = SCALES.find(([word]) => written.startsWith(word))
  const base = written.slice(scale?.[0].length ?? 0).replace(/^个(?=百分点$)/, '')
  if (base === '') throw new RangeError(`a unit without what it counts: "${text}"`)
  return { text, exponent: scale?.[1] ?? 0, base: known(base) }
}

/** Whether two units count the same thing and so convert into each other. */
export function isConvertible(a: string, b: string): boolean {
  return parseUnit(a).base === parseUnit(b).base
}
