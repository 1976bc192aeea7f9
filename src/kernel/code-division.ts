// 行政区划代码 (GB/T 2260): two digits province, two prefecture, two county. Only the form is checked here: which
// codes were in force when is dated data of the registry. Functional zones (东湖高新区 ...) have no such code.

declare const divisionBrand: unique symbol

/** 行政区划代码: six digits of a sound form. */
export type DivisionCode = string & { readonly [divisionBrand]: true }

/** How far down a code goes. */
export type DivisionLevel = 'province' | 'prefecture' | 'county'

// 11-15 North, 21-23 North-East, 31-37 East, 41-46 Centre and South, 50-54 South-West, 61-65 North-West,
// 71 Taiwan, 81 Hong Kong, 82 Macao.
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/

/** Whether a text has the form of a division code: a province that exists, no county without a prefecture. */
export function isDivisionCode(text: string): text is DivisionCode {
  return /^\d{6}$/.test(text) && PROVINCES.test(text) && !/00(?!00)\d\d$/.test(text)
}

/** A division code. @throws {RangeError} if the form is not sound. */
export function divisionCode(text: string): DivisionCode {
  if (!isDivisionCode(text)) throw new RangeError(`not a division code: "${text}"`)
  return text
}

/** The level a code names: 420000 a province, 420100 a prefecture or city, 420106 a county or district. */
export function divisionLevel(code: DivisionCode): DivisionLevel {
  if (code.endsWith('0000')) return 'province'
  return code.endsWith('00') ? 'prefecture' : 'county'
}

/** The division above; undefined for a province. */
export function divisionAbove(code: DivisionCode): DivisionCode | undefined {
  switch (divisionLevel(code)) {
    case 'county':
      return divisionCode(`${code.slice(0, 4)}00`)
    case 'prefecture':
      return divisionCode(`${code.slice(0, 2)}0000`)
    case 'province':
      return undefined
  }
}

/** Whether a division lies in another, or is it. */
export function isWithinDivision(code: DivisionCode, outer: DivisionCode): boolean {
  const kept = { province: 2, prefecture: 4, county: 6 }[divisionLevel(outer)]
  return code.slice(0, kept) === outer.slice(0, kept)
}
