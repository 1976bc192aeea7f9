// SQL of backup and restore: the catalogue, whole tables out, whole tables in.

import { sql } from 'kysely'
import { runRaw } from '../store/raw.ts'
import type { ReadTx, WriteTx } from '../store/tx.ts'
import { json } from '../store/tx.ts'
import type { BackupColumn, BackupHead, PartLine } from './format.ts'

/** A table with the columns that hold content (computed ones are left out). */
export type TableShape = Readonly<{ table: string; columns: readonly BackupColumn[] }>

/** The tables that a backup holds: all of ours but the bookkeeping of migrations. */
export async function backupTables(tx: ReadTx): Promise<readonly TableShape[]> {
  return runRaw(
    tx,
    sql<TableShape>`
      select c.relname as "table",
             jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
                       order by a.attnum) as columns
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
         and not a.attisdropped and a.attgenerated = ''
       where c.relkind = 'r' and c.relname <> 'platform_migration'
       group by c.relname order by c.relname collate "C"`,
  )
}

/** Migrations that were applied. */
export async function appliedSchema(tx: ReadTx): Promise<BackupHead['schema']> {
  return tx
    .selectFrom('platform_migration')
    .select(['version', 'name', 'sha256'])
    .orderBy('version')
    .execute()
}

/** Where every sequence stands that was ever used. */
export async function sequenceValues(tx: ReadTx): Promise<BackupHead['sequences']> {
  return runRaw(
    tx,
    sql<{ name: string; value: number }>`
      select sequencename as name, last_value as value from pg_sequences
       where schemaname = 'public' and last_value is not null order by sequencename collate "C"`,
  )
}

/** All rows of a table as text, in pieces. */
export async function* tableRows(
  tx: ReadTx,
  { table, columns }: TableShape,
  pieceSize = 1000,
): AsyncGenerator<readonly PartLine[]> {
  const texts = columns.map(({ name }) => sql`${sql.ref(name)}::text`)
  await runRaw(
    tx,
    sql`declare fumao_backup no scroll cursor for
        select array[${sql.join(texts)}] as line from ${sql.table(table)}`,
  )
  for (;;) {
    const rows = await runRaw(
      tx,
      sql<{ line: PartLine }>`fetch forward ${sql.lit(pieceSize)} from fumao_backup`,
    )
    yield rows.map(({ line }) => line)
    if (rows.length < pieceSize) break
  }
  await runRaw(tx, sql`close fumao_backup`)
}

/** Whether there is any table of anybody's in the database. */
export async function hasTables(tx: ReadTx): Promise<boolean> {
  const rows = await runRaw(
    tx,
    sql`select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = 'public' and c.relkind in ('r', 'p') limit 1`,
  )
  return rows.length > 0
}

/** Puts rows into a table, as they were: identities included. */
export async function loadRows(
  tx: WriteTx,
  { table, columns }: TableShape,
  lines: readonly PartLine[],
): Promise<void> {
  const names = columns.map(({ name }) => sql.ref(name))
  const values = columns.map(({ type }, index) => sql`(line ->> ${sql.lit(index)})::${sql.raw(type)}`)
  await runRaw(
    tx,
    sql`insert into ${sql.table(table)} (${sql.join(names)}) overriding system value
        select ${sql.join(values)} from jsonb_array_elements(${json(lines)}::jsonb) as row (line)`,
  )
}

type ForeignKey = Readonly<{ table: string; name: string; definition: string }>

/**
 * Runs `load` with foreign keys dropped and triggers off, then sets both up again and so checks them:
 * rows come in any order, and triggers that guard a table against people do not run against a restore.
 */
export async function withoutGuards(tx: WriteTx, load: () => Promise<void>): Promise<void> {
  await runRaw(tx, sql`set local statement_timeout = 0`)
  const tables = await backupTables(tx)
  const keys = await runRaw(
    tx,
    sql<ForeignKey>`
      select k.conrelid::regclass::text as "table", k.conname as name, pg_get_constraintdef(k.oid) as definition
        from pg_constraint k join pg_namespace n on n.oid = k.connamespace and n.nspname = 'public'
       where k.contype = 'f' order by k.conrelid::regclass::text, k.conname`,
  )
  for (const { table, name } of keys) {
    await runRaw(tx, sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`)
  }
  for (const { table } of tables) await runRaw(tx, sql`alter table ${sql.table(table)} disable trigger user`)
  await load()
  for (const { table } of tables) await runRaw(tx, sql`alter table ${sql.table(table)} enable trigger user`)
  for (const { table, name, definition } of keys) {
    await runRaw(
      tx,
      sql`alter table ${sql.table(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`,
    )
  }
}

/** Sets a sequence to where it stood. */
export async function setSequence(tx: WriteTx, name: string, value: number): Promise<void> {
  await runRaw(tx, sql`select setval(${name}::regclass, ${value}::bigint)`)
}

/** Empties the tables that migrations fill, so that a restore does not find rows twice. */
export async function emptyTables(tx: WriteTx, tables: readonly string[]): Promise<void> {
  for (const table of tables) await runRaw(tx, sql`delete from ${sql.table(table)}`)
}
