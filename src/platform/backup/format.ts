// A backup is one gzip file of JSON lines, the same for both engines, readable with zcat:
//   {"fumao-backup":1,"createdAt":...,"schema":[...],"sequences":[...],"auditHead":...}
//   {"table":"plan_target","columns":[{"name":"id","type":"text"},...]}
//   ["a","b",null]                        one row: PostgreSQL's text form of each value
//   {"end":"plan_target","count":1,"sha256":"..."}       of the lines since the opening one
//   {"file":"<sha256>"} , ["<base64>"] ... , {"end":...}  one evidence file
//   {"complete":true,"tables":1,"files":1}                without it the file is cut off

/** First line. `schema` are the migrations that the database had. */
export type BackupHead = Readonly<{
  'fumao-backup': 1
  createdAt: string
  schema: readonly Readonly<{ version: number; name: string; sha256: string }>[]
  sequences: readonly Readonly<{ name: string; value: number }>[]
  auditHead: Readonly<{ seq: number; hash: string }> | null
}>

/** A column as it is written: its values cast from text to this type on the way back. */
export type BackupColumn = Readonly<{ name: string; type: string }>

/** What opens a part: a table, or a file named by its digest. */
export type PartHead = Readonly<{ table: string; columns: readonly BackupColumn[] } | { file: string }>

/** What closes a part. */
export type PartEnd = Readonly<{ end: string; count: number; sha256: string }>

/** The last line. */
export type BackupEnd = Readonly<{ complete: true; tables: number; files: number }>

/** One row of a table, or one piece of a file. */
export type PartLine = readonly (string | null)[]

/** What a backup holds, for people: rows per table, files, when, from which schema version. */
export type BackupSummary = Readonly<{
  createdAt: string
  schemaVersion: number
  tables: Readonly<Record<string, number>>
  files: number
  auditHead: BackupHead['auditHead']
}>

/** The name of a part in its closing line. */
export function nameOfPart(head: PartHead): string {
  return 'table' in head ? head.table : head.file
}
