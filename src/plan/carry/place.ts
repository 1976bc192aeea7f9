// Finds the words of an old entry in an amended text, whatever blanks and line breaks lie between them now.

import type { Task } from '../task.ts'

/** Where words stand now, and how they are printed there. */
export type FoundPlace = Readonly<{ start: number; end: number; text: string }>

/** Finds an entry's words; null where they do not stand in the text, or in several places alike. */
export type Finder = (entry: Readonly<{ text: string; taskKey: string | null }>) => FoundPlace | null

/** A finder over a text; words that stand in the entry's own task are preferred. */
export function placeFinder(text: string, tasks: readonly Task[]): Finder {
  const points = Array.from(text)
  const printed: number[] = []
  points.forEach((point, at) => {
    if (!/\s/u.test(point)) printed.push(at)
  })
  const bare = printed.map((at) => points[at] ?? '').join('')
  // Offsets of `bare` in UTF-16 units lead back to code points of the text.
  const unitToPrinted: number[] = []
  printed.forEach((at, index) => {
    for (let unit = 0; unit < (points[at] ?? '').length; unit++) unitToPrinted.push(index)
  })
  return ({ text: words, taskKey }) => {
    const wanted = words.replace(/\s/gu, '')
    if (wanted === '') return null
    const found: FoundPlace[] = []
    for (let at = bare.indexOf(wanted); at !== -1; at = bare.indexOf(wanted, at + 1)) {
      const start = printed[unitToPrinted[at] ?? 0] ?? 0
      const end = (printed[unitToPrinted[at + wanted.length - 1] ?? 0] ?? 0) + 1
      found.push({ start, end, text: points.slice(start, end).join('') })
    }
    const task = tasks.find(({ key }) => key === taskKey)
    const within = found.filter(({ start, end }) => task && task.start <= start && end <= task.end)
    const candidates = within.length > 0 ? within : found
    return candidates.length === 1 ? (candidates[0] ?? null) : null
  }
}
