// The decomposition table as a file that people fill in: Excel or Word.

import { type DocxRow, writeDocxTable } from '../../formats/docx-write.ts'
import { writeXlsx } from '../../formats/xlsx-write.ts'
import type { City } from '../../registry/index.ts'
import { type TableGround, cellText, columns, stampOf, tableRows } from './table.ts'

/** A file to hand out. */
export type TableFile = Readonly<{ name: string; mediaType: string; body: Uint8Array }>

const note =
  '填写“牵头单位、具体措施、完成时限、分管负责人、责任处室”各列后发回；请勿改动其他列和隐藏的编号。'

/** Makes the file. What the fictional city hands out carries 演示. */
export async function tableFile(
  ground: TableGround,
  form: 'xlsx' | 'docx',
  city: Pick<City, 'demo'>,
): Promise<TableFile> {
  const { plan, version } = ground.inForce
  const mark = city.demo ? '演示' : ''
  const title = `${mark && `(${mark})`}《${plan.title}》任务分解表`
  const stampNote = `${plan.documentNumber ?? ''} 第${version}版`.trim()
  const name = `任务分解表-${plan.id}-v${version}.${form}`
  const rows = tableRows(ground)
  if (form === 'xlsx') {
    const head = columns.map((column) => column.name)
    const body = await writeXlsx([
      {
        name: '任务分解表',
        headRows: 3,
        columns: [...columns.map(({ share }) => ({ width: share * 2.2 })), { width: 4, hidden: true }],
        rows: [
          [title],
          [`${stampNote} ${note}`],
          [...head, '编号'],
          ...rows.map((row) => [
            ...columns.map((column) => cellText(row, column)),
            stampOf(ground.inForce, row.key),
          ]),
        ],
      },
    ])
    return { name, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', body }
  }
  const body = await writeDocxTable({
    title,
    notes: [stampNote, note],
    ...(mark === '' ? {} : { pageMark: mark }),
    columns: columns.map(({ name, share }) => ({ name, share })),
    rows: rows.map((row): DocxRow => {
      return {
        cells: columns.map((column) => cellText(row, column)),
        hidden: stampOf(ground.inForce, row.key),
      }
    }),
  })
  return { name, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', body }
}
