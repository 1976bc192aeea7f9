// Which target of a plan a city folder means by a task's number and an indicator's words. Equal words first;
// else the one target of that task whose words overlap most, if they overlap enough and no other does as well.

import { gramsOf, normalise } from '../platform/search/grams.ts'

/** Something that can be meant: its key, the number of its task (or overall), its words. */
export type Candidate = Readonly<{ key: string; task: string; words: string }>

/** Two of three pairs of neighbouring characters in common. */
const ENOUGH = 0.6

/**
 * The keys of the candidates that are meant: all with equal words (one indicator may have a target for 2026
 * and another for 2028), else the likeliest one; none where several are as likely.
 */
export function matchWords(
  meant: Readonly<{ task: string; words: string }>,
  candidates: readonly Candidate[],
): readonly string[] {
  const ofTask = candidates.filter(({ task }) => plainNumber(task) === plainNumber(meant.task))
  const equal = ofTask.filter(({ words }) => normalise(words) === normalise(meant.words))
  if (equal.length > 0) return equal.map(({ key }) => key)
  const ranked = ofTask
    .map(({ key, words }) => ({ key, overlap: overlapOf(words, meant.words) }))
    .sort((a, b) => b.overlap - a.overlap)
  const [best, second] = ranked
  if (best === undefined || best.overlap < ENOUGH) return []
  return second !== undefined && second.overlap >= best.overlap ? [] : [best.key]
}

// Dice's coefficient on pairs of neighbouring characters.
function overlapOf(a: string, b: string): number {
  const pairs = (text: string) => new Set(gramsOf(text).filter((gram) => Array.from(gram).length === 2))
  const [one, other] = [pairs(a), pairs(b)]
  const shared = [...one].filter((pair) => other.has(pair)).length
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size)
}

function plainNumber(task: string): string {
  return task.normalize('NFKC').replace(/[\s().、]/g, '')
}
