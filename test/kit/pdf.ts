// Writes PDF files for tests: A4 pages of Chinese text as an office program would set them, in a font that
// is not embedded, so that the reader must find Adobe's character maps by itself; or with a picture only.

/** One row of text where it stands; `size` in points. */
export type PdfText = Readonly<{ text: string; x: number; y: number; size?: number }>

/** A page: rows in the order in which they are drawn, or `scan` for a picture without text. */
export type PdfPage = readonly PdfText[] | 'scan'

/** The bytes of a PDF file. */
export function makePdf(pages: readonly PdfPage[]): Buffer {
  const first = 6
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor ' +
      '/FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >> >>',
    stream(
      '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
      '\xff\0\0\xff',
    ),
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${first + at * 2 + 1} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /I 5 0 R >> >> >>`,
      stream('<<', page === 'scan' ? 'q 500 0 0 700 40 70 cm /I Do Q' : page.map(drawn).join('\n')),
    ]),
  ]
  return assemble(objects)
}

/** The rows of paragraphs: 28 characters of 16 points a row, first row indented by two, 22 rows a page. */
export function setParagraphs(paragraphs: readonly string[]): readonly PdfPage[] {
  const rows = paragraphs.flatMap((paragraph) => {
    const rest = [...paragraph]
    const rows: { text: string; indent: number }[] = []
    while (rest.length > 0) {
      const row = rest.splice(0, rows.length === 0 ? 26 : 28)
      while (rest[0] === ' ') row.push(...rest.splice(0, 1)) // a blank hangs over the margin
      rows.push({ text: row.join(''), indent: rows.length === 0 ? 32 : 0 })
    }
    return rows
  })
  const pages: PdfText[][] = []
  rows.forEach(({ text, indent }, at) => {
    const onPage = at % 22
    if (onPage === 0) pages.push([])
    pages.at(-1)?.push({ text, x: 74 + indent, y: 740 - onPage * 28 })
  })
  return pages
}

function drawn({ text, x, y, size = 16 }: PdfText): string {
  const codes = Buffer.from(text, 'utf16le').swap16().toString('hex')
  return `BT /F ${size} Tf ${x} ${y} Td <${codes}> Tj ET`
}

function stream(dictionary: string, content: string): string {
  return `${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function assemble(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
