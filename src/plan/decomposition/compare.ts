// What a returned table changes, cell by cell, and what is wrong in it. Nothing is stored as long as one
// cell is wrong. A row that is missing and a cell that is empty change nothing: several units fill copies of
// one table, and an older copy must not blank what another unit has sent. Whoever means it writes 清空.

import type { Words } from '../../kernel/words.ts'
import type { Organisations } from '../../registry/index.ts'
import { organisationNamed } from '../units.ts'
import { deadlineIn } from './deadline.ts'
import type { ReturnedCell, ReturnedRow } from './returned.ts'
import { type FilledField, type TableRow, columns } from './table.ts'

/** A cell that differs from what stands. `value` is what will be stored. */
export type CellDifference = Readonly<{
  key: string
  field: FilledField
  place: string
  old: string
  new: string
  value: string | null
}>

/** A cell or row that is wrong. */
export type CellError = Readonly<{ place: string; message: Words }>

/** What a returned table says. */
export type TableComparison = Readonly<{
  rows: number
  differences: readonly CellDifference[]
  errors: readonly CellError[]
}>

/** Compares a returned table with the one that stands. */
export function compareTable(
  current: readonly TableRow[],
  returned: readonly ReturnedRow[],
  organisations: Organisations,
): TableComparison {
  const byKey = new Map(current.map((row) => [row.key, row]))
  const seen = new Map<string, string>()
  const differences: CellDifference[] = []
  const errors: CellError[] = []
  for (const { stamp, cells, place } of returned) {
    const row = stamp === null ? undefined : byKey.get(stamp.key)
    if (stamp === null) errors.push({ place, message: wrong.noKey })
    else if (!row) errors.push({ place, message: wrong.unknownKey })
    else if (seen.has(stamp.key)) errors.push({ place, message: wrong.twice(seen.get(stamp.key) ?? '') })
    else {
      seen.set(stamp.key, place)
      for (const cell of cells) {
        const read = readCell(row, cell, organisations)
        if ('message' in read) errors.push(read)
        else if (read.new !== read.old) differences.push(read)
      }
    }
  }
  return { rows: seen.size, differences, errors }
}

/** What a unit writes into a cell to empty it. */
const CLEARED = '清空'

function readCell(
  row: TableRow,
  cell: ReturnedCell,
  organisations: Organisations,
): CellDifference | CellError {
  const { field, place } = cell
  const old = row.filled[field]
  const told = { key: row.key, field, place, old }
  const text = field === 'measure' ? cell.text : cell.text.replace(/\s+/gu, ' ')
  if (text === old || text === '') return { ...told, new: old, value: old === '' ? null : old }
  if (text === CLEARED) return { ...told, new: '', value: null }
  const longest = columns.flatMap((column) =>
    'filled' in column && column.filled === field ? [column.longest] : [],
  )
  if (text.length > (longest[0] ?? 0)) return { place, message: wrong.tooLong(longest[0] ?? 0) }
  if (field === 'deadline') {
    const day = deadlineIn(text)
    return day === undefined ? { place, message: wrong.noDay(text) } : { ...told, new: day, value: day }
  }
  if (field === 'leadOrganisation') {
    const id = organisationNamed(text, organisations)
    if (id === null) return { place, message: wrong.noUnit(text) }
    return { ...told, new: organisations.get(id)?.shortName ?? text, value: id }
  }
  return { ...told, new: text, value: text }
}

const wrong = {
  noKey: {
    zh: '这一行没有编号(可能是新增的行)，请在导出的行内填写',
    en: 'the row has no key (was it added?): fill in the exported rows',
  },
  unknownKey: {
    zh: '这一行的编号不在当前版本中',
    en: 'the key of this row is not in the version in force',
  },
  twice: (place: string): Words => ({
    zh: `与第 ${place} 行编号相同，只能保留一行`,
    en: `has the same key as row ${place}: keep one of them`,
  }),
  tooLong: (most: number): Words => ({
    zh: `超过 ${most} 个字符`,
    en: `longer than ${most} characters`,
  }),
  noDay: (text: string): Words => ({
    zh: `“${text}”不是日期，请写成 2027-12-31、2027年6月 或 2027年底`,
    en: `"${text}" is no date: write 2027-12-31`,
  }),
  noUnit: (text: string): Words => ({
    zh: `没有名为“${text}”的单位，请按单位列表填写`,
    en: `no organisation is named "${text}"`,
  }),
}
