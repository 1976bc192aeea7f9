// Calibre (口径). MOFCOM and SAFE put the same six items at 38.2 % and 46.9 % of services trade: values of
// different calibre are never held against each other, and never mixed in one reckoning, without a decision.

import type { Measured } from './fit.ts'

/** The observations of one calibre, or why none can be chosen. */
export type OneCalibre =
  | Readonly<{ kind: 'one'; measured: readonly Measured[] }>
  | Readonly<{ kind: 'several'; calibres: readonly string[] }>
  | Readonly<{ kind: 'differs'; decided: string }>

/** Chooses the observations of the decided calibre; without a decision there must be only one. */
export function ofOneCalibre(measured: readonly Measured[], decided: string | null): OneCalibre {
  if (decided !== null) {
    const agreeing = measured.filter(({ calibre }) => isSameCalibre(calibre, decided))
    return agreeing.length > 0 || measured.length === 0
      ? { kind: 'one', measured: agreeing }
      : { kind: 'differs', decided }
  }
  const calibres = new Map(measured.map(({ calibre }) => [plain(calibre), calibre]))
  return calibres.size <= 1
    ? { kind: 'one', measured }
    : { kind: 'several', calibres: [...calibres.values()] }
}

/** Whether two calibres are worded alike, blanks and punctuation aside. */
export function isSameCalibre(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(calibre: string): string {
  return calibre
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .toLowerCase()
}
