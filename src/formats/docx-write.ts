// Word documents out: a title and one table on A4 across, its head repeated on every page. Fonts are named as
// GB/T 9704-2012 asks (小标宋 title, 黑体 head, 仿宋 body); the office PC supplies them. The library (docx)
// is known only here.

import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'

/** One row: its cells, and a text that travels hidden in the first cell. */
export type DocxRow = Readonly<{ cells: readonly string[]; hidden?: string }>

/** A document with one table. */
export type DocxTableDocument = Readonly<{
  title: string
  /** Lines under the title: how to fill the table in. */
  notes: readonly string[]
  /** Printed at the top of each page, such as 演示. */
  pageMark?: string
  columns: readonly Readonly<{ name: string; share: number }>[]
  rows: readonly DocxRow[]
}>

const body = { eastAsia: '仿宋_GB2312', ascii: 'Times New Roman', hAnsi: 'Times New Roman' }
const head = { eastAsia: '黑体', ascii: 'Times New Roman', hAnsi: 'Times New Roman' }
const heading = { eastAsia: '方正小标宋简体', ascii: 'Times New Roman', hAnsi: 'Times New Roman' }
/** A4 and its margins in twentieths of a point (210 x 297 mm; 20 mm all around). */
const page = { width: 11906, height: 16838, margin: 1134 }

/** Writes the document. */
export async function writeDocxTable(document: DocxTableDocument): Promise<Uint8Array> {
  const { title, notes, pageMark, columns, rows } = document
  const width = page.height - 2 * page.margin
  const total = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.round((width * share) / total))
  const table = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ name }, at) =>
          cell({ text: name, width: widths[at] ?? 0, font: head, centred: true }),
        ),
      }),
      ...rows.map(
        ({ cells, hidden }) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((text, at) =>
              cell({ text, width: widths[at] ?? 0, font: body, ...(at === 0 && hidden ? { hidden } : {}) }),
            ),
          }),
      ),
    ],
  })
  const made = new Document({
    creator: 'fumao',
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        ...(pageMark === undefined
          ? {}
          : {
              headers: {
                default: new Header({
                  children: [
                    new Paragraph({ alignment: AlignmentType.RIGHT, children: [run(pageMark, head, 21)] }),
                  ],
                }),
              },
            }),
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [run(title, heading, 44)],
          }),
          ...notes.map((note) => new Paragraph({ children: [run(note, body, 24)] })),
          table,
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(made))
}

type Cell = Readonly<{ text: string; width: number; font: typeof body; centred?: boolean; hidden?: string }>

function cell({ text, width, font, centred = false, hidden }: Cell): TableCell {
  const lines = text.split('\n')
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    children: lines.map(
      (line, at) =>
        new Paragraph({
          alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [
            run(line, font, 21),
            ...(hidden !== undefined && at === lines.length - 1
              ? [new TextRun({ text: hidden, vanish: true, size: 2, noProof: true })]
              : []),
          ],
        }),
    ),
  })
}

function run(text: string, font: typeof body, size: number): TextRun {
  return new TextRun({ text, font, size })
}
