// Where a find leads, and which part of its title was meant.

import type { Found } from '../attainment/shapes.ts'

/** The screen that a find opens. */
export function linkOf(
  { kind, id, planId, key, title }: Pick<Found, 'kind' | 'id' | 'planId' | 'key' | 'title'>,
  city: string,
): { to: string; search?: Record<string, string> } {
  if (kind === 'organisation') return { to: '/organisations', search: { city, words: title } }
  const plan = `/plans/${planId ?? id}`
  if (kind === 'plan') return { to: `${plan}/board` }
  if (kind === 'task' && key !== null) return { to: `${plan}/tasks/${key}` }
  if (kind === 'target' && key !== null) return { to: `${plan}/targets/${key}` }
  if (kind === 'question') return key === null ? { to: `${plan}/questions` } : questionLink(plan, key)
  return { to: `${plan}/text`, ...(key === null ? {} : { search: { mark: key } }) }
}

// A question stands with the target or task that it is about.
function questionLink(plan: string, key: string): { to: string } {
  if (key.startsWith('T')) return { to: `${plan}/targets/${key}` }
  if (key.startsWith('K')) return { to: `${plan}/tasks/${key}` }
  return { to: `${plan}/questions` }
}

/** A part of a title; `hit` where the words stand. */
export type HitPart = Readonly<{ at: number; part: string; hit: boolean }>

/**
 * A title cut at the words that were looked for.
 *
 * @example hits('机场年旅客', '旅客') // [{ part: '机场年', hit: false }, { part: '旅客', hit: true }]
 */
export function hits(text: string, q: string): readonly HitPart[] {
  const words = q.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return [{ at: 0, part: text, hit: false }]
  const any = new RegExp(
    `(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`,
    'iu',
  )
  let at = 0
  return text
    .split(any)
    .map((part, index) => {
      const made = { at, part, hit: index % 2 === 1 }
      at += part.length
      return made
    })
    .filter(({ part }) => part !== '')
}
