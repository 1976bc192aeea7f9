// What became of the keys of an amended version, as the review shows it and as the history keeps it.

import type { Draft } from '../draft.ts'
import type { Carried } from '../plan.ts'

/** Fields that say where an entry stands or came from, not what it says. */
const places = new Set([
  'key',
  'position',
  'start',
  'end',
  'parsedPosition',
  'origin',
  'sectionPosition',
  'number',
])

type Entry = Readonly<Record<string, unknown>> & Readonly<{ key: string }>

/** Compares two contents by key. */
export function carriedOf(old: Draft, now: Draft): Carried {
  const before = entriesOf(old)
  const after = entriesOf(now)
  const kept: string[] = []
  const changed: { key: string; fields: readonly string[] }[] = []
  for (const [key, entry] of after) {
    const was = before.get(key)
    if (!was) continue
    const fields = Object.keys(entry).filter(
      (field) => !places.has(field) && differs(was[field], entry[field]),
    )
    if (fields.length === 0) kept.push(key)
    else changed.push({ key, fields })
  }
  return {
    kept,
    changed,
    removed: [...before.keys()].filter((key) => !after.has(key)),
    added: [...after.keys()].filter((key) => !before.has(key)),
  }
}

function entriesOf({ tasks, targets, goals, actions }: Draft): ReadonlyMap<string, Entry> {
  return new Map([...tasks, ...targets, ...goals, ...actions].map((entry) => [entry.key, entry]))
}

// Blanks and line breaks are no difference.
function differs(a: unknown, b: unknown): boolean {
  return bare(a) !== bare(b)
}

function bare(value: unknown): string | undefined {
  return JSON.stringify(value)?.replace(/\\[nrt]|\s/g, '')
}
