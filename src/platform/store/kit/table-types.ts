// The Kysely type of every table, read from a migrated database's catalogue: tables.gen.ts is exactly this
// text. A column limited to a list of texts by its check becomes a union of them.

import type { Store } from '../store.ts'

type Column = Readonly<{
  table: string
  column: string
  type: string
  required: boolean
  filled: boolean
  identity: string
  check: string | null
}>

/** The text of tables.gen.ts. */
export async function renderTables(store: Store): Promise<string> {
  const columns = (await store.statement(catalogue)) as unknown as readonly Column[]
  const tables = Map.groupBy(columns, ({ table }) => table)
  const names = [...tables.keys()]
  return [
    '// Made by scripts/schema.ts from migrations/. Not edited by hand.',
    '',
    "import type { ColumnType, Generated, GeneratedAlways } from 'kysely'",
    '',
    '/** Any JSON; written with json(value). */',
    'export type Json = ColumnType<unknown, string, string>',
    '',
    ...names.flatMap((name) => [
      `export type ${typeName(name)} = {`,
      ...(tables.get(name) ?? []).map((column) => `  ${column.column}: ${columnType(column)}`),
      '}',
      '',
    ]),
    '/** Every table of the database. */',
    'export type Tables = {',
    ...names.map((name) => `  ${name}: ${typeName(name)}`),
    '}',
    '',
  ].join('\n')
}

const catalogue = `
  select c.relname as "table", a.attname as "column", format_type(a.atttypid, null) as "type",
         a.attnotnull as "required", a.atthasdef as "filled",
         a.attidentity::text || a.attgenerated::text as "identity",
         (select pg_get_constraintdef(k.oid) from pg_constraint k
           where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
             and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%' limit 1) as "check"
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
   where c.relkind in ('r', 'v', 'm', 'p')
   order by c.relname collate "C", a.attnum`

function columnType({ type, required, filled, identity, check }: Column): string {
  const value = check === null ? valueType(type) : (textUnion(check) ?? valueType(type))
  const whole = required ? value : `${value} | null`
  if (identity.includes('a') || identity.includes('s')) return `GeneratedAlways<${whole}>`
  return filled || identity !== '' ? `Generated<${whole}>` : whole
}

function valueType(type: string): string {
  if (type.endsWith('[]')) return `readonly ${valueType(type.slice(0, -2))}[]`
  switch (type) {
    case 'smallint':
    case 'integer':
    case 'bigint':
    case 'real':
    case 'double precision':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'json':
    case 'jsonb':
      return 'Json'
    case 'bytea':
      return 'Uint8Array'
    default:
      return 'string' // text, date, timestamptz, numeric: as values.ts reads them
  }
}

/** CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text]))) -> 'done' | 'refused' */
function textUnion(check: string): string | undefined {
  const list = /^CHECK \(\(\w+ = ANY \(ARRAY\[(.*)\]\)\)\)$/.exec(check)?.[1]
  if (list === undefined || !/^'[^']*'::text(, '[^']*'::text)*$/.test(list)) return undefined
  return [...list.matchAll(/'([^']*)'::text/g)].map(([, text]) => `'${text ?? ''}'`).join(' | ')
}

function typeName(table: string): string {
  return table.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
