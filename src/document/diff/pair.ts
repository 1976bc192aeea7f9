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

/**
 * Likeness of two names, 1 for equal, 0 for nothing in common: the better of shared pairs of characters (Dice 1945)
 * and shared characters of the longer, since a short name with a word put in shares few pairs (国际航线, 国际及地区航线).
 */
export function likenessOf(a: string, b: string): number {
  if (a === b) return 1
  const pairs = (2 * common(grams(a, 2), grams(b, 2))) / Math.max(1, a.length - 1 + b.length - 1)
  const characters = common(grams(a, 1), grams(b, 1)) / Math.max(1, a.length, b.length)
  return Math.max(pairs, characters)
}

function common(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const [gram, times] of left) shared += Math.min(times, right.get(gram) ?? 0)
  return shared
}

function grams(name: string, size: number): Map<string, number> {
  const counted = new Map<string, number>()
  for (let i = 0; i + size <= name.length; i++) {
    const gram = name.slice(i, i + size)
    counted.set(gram, (counted.get(gram) ?? 0) + 1)
  }
  return counted
}
