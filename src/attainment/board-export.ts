// The board as a file: the same lines as on screen, one per target, as CSV or Excel. What comes from the
// fictional city says so in its name and in its first line.

import { type CsvCell, writeCsv } from '../formats/csv-write.ts'
import { type XlsxCell, writeXlsx } from '../formats/xlsx-write.ts'
import type { Language } from '../kernel/words.ts'
import type { Board } from './board.ts'
import type { BoardRow } from './board-row.ts'
import { columnWords, lackWords, lightWords, ownerWords } from './board-words.ts'
import { kindWords } from './judge/kind-words.ts'
import { goalText } from './judge/goal-words.ts'

/** A file with its name and type. */
export type BoardFile = Readonly<{ name: string; mediaType: string; body: Uint8Array | string }>

type Column = keyof typeof columnWords

/** Writes the board in a format. */
export async function exportBoard(
  board: Board,
  format: 'csv' | 'xlsx',
  language: Language,
): Promise<BoardFile> {
  const { plan, asOf } = board
  const rows = tableOf(board, language)
  const name = `${plan.demo ? '演示数据-' : ''}${plan.documentNumber ?? plan.id}-${language === 'zh' ? '看板' : 'board'}-${asOf}`
  if (format === 'csv')
    return { name: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', body: writeCsv(rows) }
  const columns = columnNames.map((column) => ({ width: widths[column] ?? 12 }))
  const sheet = { name: language === 'zh' ? '看板' : 'Board', columns, rows: [...rows], headRows: 2 }
  return { name: `${name}.xlsx`, mediaType: xlsxType, body: await writeXlsx([sheet]) }
}

/** Title line, head, one line per target. */
export function tableOf(board: Board, language: Language): readonly (readonly (CsvCell & XlsxCell)[])[] {
  const { plan, asOf } = board
  const demo = language === 'zh' ? '演示数据：以下内容均为虚构。' : 'Sample data: all of it is fictional. '
  const day = language === 'zh' ? `截至 ${asOf}` : `as of ${asOf}`
  const title = `${plan.demo ? demo : ''}${plan.title} ${plan.documentNumber ?? ''} ${day}`
  const overall = language === 'zh' ? '总体目标' : 'Whole plan'
  return [
    [title, ...columnNames.slice(1).map(() => null)],
    columnNames.map((column) => columnWords[column][language]),
    ...board.overall.targets.map((row) => line(row, { section: overall, task: '' }, language)),
    ...board.sections.flatMap((section) =>
      section.tasks.flatMap((task) =>
        task.targets.map((row) =>
          line(
            row,
            { section: `${section.number} ${section.title}`, task: `${task.number} ${task.title}` },
            language,
          ),
        ),
      ),
    ),
  ]
}

type Place = Readonly<{ section: string; task: string }>

function line(row: BoardRow, place: Place, language: Language): readonly (string | number | null)[] {
  const cells: Record<Column, string | number | null> = {
    ...place,
    key: row.key,
    indicator: row.indicator,
    kind: kindWords[row.kind][language],
    goal: goalText(row, row.unit),
    goalUnit: row.unit,
    year: row.year,
    value: row.latest?.value ?? null,
    unit: row.latest?.unit ?? null,
    period: row.latest?.period ?? null,
    source: row.latest?.source ?? null,
    light: lightWords[row.light][language],
    rate: row.rate,
    expected: row.expected,
    owner: row.owner?.name ?? null,
    ownerStatus: row.owner ? ownerWords[row.owner.status][language] : null,
    missing: row.missing.map(({ matter }) => lackWords[matter][language]).join(';'),
    asked: row.missing.flatMap((note) => askedLine(note, language)).join(';'),
    reason: row.reason[language],
    text: row.text,
  }
  return columnNames.map((column) => cells[column])
}

function askedLine(
  { unit, dueOn, dueProvisional }: BoardRow['missing'][number],
  language: Language,
): readonly string[] {
  if (unit === null) return []
  const provisional = language === 'zh' ? '(暂定)' : ' (provisional)'
  return [`${unit.shortName}${dueOn === null ? '' : ` ${dueOn}${dueProvisional ? provisional : ''}`}`]
}

const columnNames = Object.keys(columnWords) as readonly Column[]
const widths: Partial<Record<Column, number>> = {
  task: 24,
  indicator: 28,
  source: 24,
  missing: 18,
  asked: 24,
  reason: 50,
  text: 40,
}
const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
