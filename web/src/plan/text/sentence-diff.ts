// Two versions of a text sentence by sentence: which stayed, which went, which came. For showing them side by
// side; what it means for targets and tasks is decided on the server.

/** A sentence with its place. */
export type Sentence = Readonly<{ start: number; end: number; text: string }>

/** Sentences of both sides that have no partner on the other. */
export type TextDifference = Readonly<{ gone: readonly Sentence[]; come: readonly Sentence[] }>

/** What differs between two texts, given as code points. */
export function sentenceDiff(old: readonly string[], next: readonly string[]): TextDifference {
  const [before, after] = [sentencesOf(old), sentencesOf(next)]
  const kept = commonPairs(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  )
  const keptBefore = new Set(kept.map(([at]) => at))
  const keptAfter = new Set(kept.map(([, at]) => at))
  return {
    gone: before.filter((_, at) => !keptBefore.has(at)),
    come: after.filter((_, at) => !keptAfter.has(at)),
  }
}

/** Sentences and clauses; blanks and line ends do not count, because a new edition wraps differently. */
export function sentencesOf(points: readonly string[]): readonly Sentence[] {
  const made: Sentence[] = []
  let start = 0
  for (let at = 0; at <= points.length; at++) {
    const sign = points[at]
    const ends =
      sign === undefined || /[。；;，,]/u.test(sign) || (sign === '\n' && headingFollows(points, at))
    if (!ends) continue
    const end = Math.min(at + 1, points.length)
    const text = points.slice(start, end).join('').normalize('NFKC').replace(/\s+/gu, '')
    if (text !== '') made.push({ start, end, text })
    start = end
  }
  return made
}

// A page break inside a sentence is no end; a numbered heading on the next line is.
function headingFollows(points: readonly string[], at: number): boolean {
  const next = points
    .slice(at, at + 16)
    .join('')
    .trimStart()
  return /^(?:[(（][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、|\d{1,2}[.．、])/u.test(next)
}

/** The longest common subsequence, as pairs of places. */
function commonPairs(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1
  const length = new Uint32Array((a.length + 1) * width)
  const at = (row: number, column: number) => length[row * width + column] ?? 0
  for (let row = a.length - 1; row >= 0; row--)
    for (let column = b.length - 1; column >= 0; column--)
      length[row * width + column] =
        a[row] === b[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  const pairs: [number, number][] = []
  for (let row = 0, column = 0; row < a.length && column < b.length; ) {
    if (a[row] === b[column]) pairs.push([row++, column++])
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return pairs
}
