// Pairs the things of an old and a new text by what they mean, not by where they stand: equal names first, then the
// likest remaining ones, best pair first.

/** A pair of the same thing in the old and the new text. */
export type Pair<T> = Readonly<{ old: T; new: T }>

/** Pairs, and what is left on each side. */
export type Pairing<T> = Readonly<{ pairs: readonly Pair<T>[]; removed: readonly T[]; added: readonly T[] }>

/** How things are compared: `key` for equality, `likeness` in 0..1 (below `least` they are not the same). */
export type Comparison<T> = Readonly<{
  key: (thing: T) => string
  likeness: (a: T, b: T) => number
  least: number
}>

/** Beyond this many unequal things on both sides together nothing is compared for likeness. */
const MOST = 2000

/** Pairs two lists. */
export function paired<T>(before: readonly T[], after: readonly T[], comparison: Comparison<T>): Pairing<T> {
  const { key, likeness, least } = comparison
  const pairs: Pair<T>[] = []
  const waiting = new Map<string, T[]>()
  for (const thing of after) waiting.set(key(thing), [...(waiting.get(key(thing)) ?? []), thing])
  const removed = new Set<T>()
  for (const old of before) {
    const same = waiting.get(key(old))?.shift()
    if (same === undefined) removed.add(old)
    else pairs.push({ old, new: same })
  }
  const added = new Set([...waiting.values()].flat())
  if (removed.size * added.size > 0 && removed.size + added.size <= MOST) {
    const candidates = [...removed].flatMap((old) =>
      [...added].map((thing) => ({ old, new: thing, likeness: likeness(old, thing) })),
    )
    for (const pair of candidates
      .filter((c) => c.likeness >= least)
      .sort((a, b) => b.likeness - a.likeness)) {
      if (!removed.has(pair.old) || !added.has(pair.new)) continue
      removed.delete(pair.old)
      added.delete(pair.new)
      pairs.push({ old: pair.old, new: pair.new })
    }
  }
  return { pairs, removed: [...removed], added: after.filter((thing) => added.has(thing)) }
}

/** Likeness of two names by their pairs of characters (Dice 1945): 1 for equal, 0 for nothing in common. */
export function likenessOf(a: string, b: string): number {
  if (a === b) return 1
  const left = bigrams(a)
  const right = bigrams(b)
  let common = 0
  for (const [pair, times] of left) common += Math.min(times, right.get(pair) ?? 0)
  return (2 * common) / Math.max(1, a.length - 1 + b.length - 1)
}

function bigrams(name: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let i = 0; i + 1 < name.length; i++) {
    const pair = name.slice(i, i + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}
