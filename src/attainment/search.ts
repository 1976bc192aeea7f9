// Search over a city's plans and organisations. Chinese words of two characters are found by the bigram
// index; organisations are few and are looked through as they are, so that a new name is found at once.

import type { Context } from '../access/index.ts'
import { normalise } from '../platform/search/grams.ts'
import { searchSubjects } from '../platform/search/store.ts'
import type { ReadTx } from '../platform/store/tx.ts'
import { type Organisation, mustServe, organisations } from '../registry/index.ts'
import { indexedKinds } from './search-index.ts'

/** What is asked. */
export type SearchInput = Readonly<{ q: string; city: string; limit: number }>

/** Something found. */
export type Found = {
  kind: (typeof indexedKinds)[number] | 'organisation'
  id: string
  title: string
  /** The plan and the key in it, where it is part of one. */
  planId: string | null
  key: string | null
}

/** Finds what contains every word: organisations by name first, then what is in plans, titles first. */
export async function search(
  tx: ReadTx,
  { q, city, limit }: SearchInput,
  context: Context,
): Promise<Found[]> {
  mustServe(context, city)
  const hits = await searchSubjects(tx, { words: q, scopes: [city], kinds: indexedKinds, limit })
  const found = hits.flatMap(({ kind, id, title }): Found[] => {
    const known = indexedKinds.find((one) => one === kind)
    if (known === undefined) return []
    const [planId = id, key = null] = id.split('/')
    return [{ kind: known, id, title, planId, key }]
  })
  const words = normalise(q)
    .split(' ')
    .filter((word) => word !== '')
  const units = [...(await organisations(tx, city)).values()].filter((unit) => matches(unit, words))
  const named = units.map(
    ({ id, name }): Found => ({ kind: 'organisation', id, title: name, planId: null, key: null }),
  )
  return [...named, ...found].slice(0, limit)
}

function matches({ name, shortName, pinyin }: Organisation, words: readonly string[]): boolean {
  const text = normalise(`${name} ${shortName} ${pinyin.replaceAll(/\d/g, '').replaceAll(' ', '')}`)
  return words.length > 0 && words.every((word) => text.includes(word))
}
