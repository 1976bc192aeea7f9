// SQL of platform_search and platform_search_gram.

import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../store/tx.ts'
import { gramsOf, gramsToFind, normalise } from './grams.ts'

/** Something that can be found: its kind and id, its texts, and the organisation it belongs to, if any. */
export type SearchSubject = Readonly<{
  kind: string
  id: string
  /** The organisation whose people may find it; null for everybody. */
  ownerScope: string | null
  title: string
  body: string
}>

/** A thing found. */
export type SearchHit = Readonly<{ kind: string; id: string; title: string }>

/** Puts a subject into the index, or replaces what stood there. */
export async function indexSubject(tx: WriteTx, subject: SearchSubject): Promise<void> {
  await removeSubject(tx, subject.kind, subject.id)
  await tx
    .insertInto('platform_search')
    .values({
      subject_kind: subject.kind,
      subject_id: subject.id,
      owner_scope: subject.ownerScope,
      title: subject.title,
      body: normalise(`${subject.title} ${subject.body}`),
    })
    .execute()
  const grams = gramsOf(`${subject.title} ${subject.body}`)
  if (grams.length === 0) return
  await tx
    .insertInto('platform_search_gram')
    .columns(['gram', 'subject_kind', 'subject_id'])
    .expression(
      sql`select gram, ${subject.kind}::text, ${subject.id}::text from unnest(${grams}::text[]) as g (gram)`,
    )
    .execute()
}

/** Takes a subject out of the index. */
export async function removeSubject(tx: WriteTx, kind: string, id: string): Promise<void> {
  await tx
    .deleteFrom('platform_search')
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .execute()
}

/**
 * Finds what contains every word of `words`, those with a word in the title first, then shorter texts.
 * `scopes` are the organisations that the caller may see; 'all' sees everything.
 */
export async function searchSubjects(
  tx: ReadTx,
  ask: Readonly<{
    words: string
    scopes: readonly string[] | 'all'
    kinds?: readonly string[]
    limit: number
  }>,
): Promise<readonly SearchHit[]> {
  const words = normalise(ask.words)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const grams = [...new Set(words.flatMap(gramsToFind))]
  const inTitle = words.map((word) => sql`position(${word} in lower(s.title)) > 0`)
  const inBody = words.map((word) => sql<boolean>`position(${word} in s.body) > 0`)
  const { scopes, kinds } = ask
  return tx
    .selectFrom('platform_search as s')
    .select(['s.subject_kind as kind', 's.subject_id as id', 's.title as title'])
    .where(
      sql<boolean>`(s.subject_kind, s.subject_id) in (
        select g.subject_kind, g.subject_id from platform_search_gram g
         where g.gram = any(${grams}::text[])
         group by g.subject_kind, g.subject_id having count(*) = ${grams.length})`,
    )
    .where(sql<boolean>`(${sql.join(inBody, sql` and `)})`)
    .$if(scopes !== 'all', (query) =>
      query.where(sql<boolean>`(s.owner_scope is null or s.owner_scope = any(${scopes}::text[]))`),
    )
    .$if(kinds !== undefined, (query) => query.where(sql<boolean>`s.subject_kind = any(${kinds}::text[])`))
    .orderBy(sql`(${sql.join(inTitle, sql` or `)})`, 'desc')
    .orderBy(sql`length(s.body)`)
    .orderBy(sql`s.subject_kind collate "C"`)
    .orderBy(sql`s.subject_id collate "C"`)
    .limit(ask.limit)
    .execute()
}
