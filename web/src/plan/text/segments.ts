// Marks over the official text as runs that do not overlap: targets may stand inside actions, so a run says
// all marks that cover it, the most telling first. Offsets count code points, as everywhere.

/** What a place of the text is. */
export type MarkKind = 'target' | 'goal' | 'action' | 'unmapped' | 'gone' | 'come' | 'context'

/** A marked place. */
export type TextMark = Readonly<{ kind: MarkKind; key: string; start: number; end: number }>

/** A run of text with the marks that cover it. */
export type Run = Readonly<{ start: number; end: number; marks: readonly TextMark[] }>

const rank: Readonly<Record<MarkKind, number>> = {
  target: 0,
  goal: 1,
  action: 2,
  unmapped: 3,
  gone: 4,
  come: 5,
  context: 6,
}

/**
 * Cuts a range into runs at every edge of a mark.
 *
 * @example segments({ start: 0, end: 4 }, [{ kind: 'goal', key: 'G1', start: 1, end: 2 }]).length // 3
 */
export function segments(
  range: Readonly<{ start: number; end: number }>,
  marks: readonly TextMark[],
): readonly Run[] {
  const here = marks.filter((mark) => mark.start < range.end && mark.end > range.start)
  const edges = new Set([range.start, range.end])
  for (const { start, end } of here) {
    edges.add(Math.max(start, range.start))
    edges.add(Math.min(end, range.end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? range.end
    const covering = here.filter((mark) => mark.start <= start && mark.end >= end)
    return { start, end, marks: covering.toSorted(byRank) }
  })
}

// The most telling kind first; of two alike the shorter, because it says more about its place.
function byRank(a: TextMark, b: TextMark): number {
  return rank[a.kind] - rank[b.kind] || a.end - a.start - (b.end - b.start)
}
