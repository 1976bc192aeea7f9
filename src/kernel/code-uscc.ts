// 统一社会信用代码 (GB 32100-2015): 18 characters = department, kind of body, division (6 digits), organisation
// code (9, GB 11714-1997), check character. Both check digits are verified: the outer one alone lets a
// wrong organisation code through once in 31 times.

declare const usccBrand: unique symbol

/** 统一社会信用代码, with both check digits right. */
export type Uscc = string & { readonly [usccBrand]: true }

/** Why a text is no code: its length, a character that cannot stand there, one of the two check digits. */
export type UsccFault = 'length' | 'character' | 'organisation-check' | 'check'

/** What reading a code came to. */
export type UsccReading = Readonly<{ ok: true; code: Uscc } | { ok: false; fault: UsccFault }>

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY' // 31 signs: no I, O, S, V, Z
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] // 3^(i-1) mod 31
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/**
 * Reads a code as typed (blanks, lower case, full width) and verifies it.
 *
 * @example readUscc('91420100000000019Q') // { ok: true, code: '91420100000000019Q' }
 */
export function readUscc(text: string): UsccReading {
  const plain = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
  if (plain.length !== 18) return { ok: false, fault: 'length' }
  if (!FORM.test(plain)) return { ok: false, fault: 'character' }
  if (organisationCheck(plain.slice(8, 16)) !== plain.charAt(16))
    return { ok: false, fault: 'organisation-check' }
  if (usccCheck(plain.slice(0, 17)) !== plain.charAt(17)) return { ok: false, fault: 'check' }
  return { ok: true, code: plain as Uscc }
}

/** Whether a text is a code in its one written form. */
export function isUscc(text: string): text is Uscc {
  const reading = readUscc(text)
  return reading.ok && reading.code === text
}

/**
 * The check character over the first 17 (GB 32100-2015): (31 - weighted sum mod 31) mod 31.
 *
 * @throws {RangeError} if they are not 17 characters of the code's alphabet.
 */
export function usccCheck(first17: string): string {
  if (first17.length !== 17) throw new RangeError(`17 characters wanted: "${first17}"`)
  const total = WEIGHTS.reduce((sum, weight, at) => sum + weight * usccValue(first17.charAt(at)), 0)
  return ALPHABET.charAt((31 - (total % 31)) % 31)
}

/**
 * The check character of an organisation code over its first 8 (GB 11714-1997): 11 - weighted sum mod 11,
 * where 10 is written X and 11 is written 0.
 *
 * @throws {RangeError} if they are not 8 digits or capital letters.
 */
export function organisationCheck(first8: string): string {
  if (!/^[0-9A-Z]{8}$/.test(first8)) throw new RangeError(`8 digits or letters wanted: "${first8}"`)
  const total = ORGANISATION_WEIGHTS.reduce(
    (sum, weight, at) => sum + weight * Number.parseInt(first8.charAt(at), 36),
    0,
  )
  return '0123456789X0'.charAt(11 - (total % 11))
}

/** The parts of a code: who registers, what kind, where (GB/T 2260), the organisation code. */
export function usccParts(code: Uscc): Readonly<{
  department: string
  kind: string
  division: string
  organisation: string
}> {
  return {
    department: code.charAt(0),
    kind: code.charAt(1),
    division: code.slice(2, 8),
    organisation: code.slice(8, 17),
  }
}

function usccValue(sign: string): number {
  const value = ALPHABET.indexOf(sign)
  if (value < 0) throw new RangeError(`"${sign}" cannot stand in a code`)
  return value
}
