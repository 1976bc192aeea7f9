// Writes Word documents for tests from the XML of their body, with the parts that Word would write.

import { makeZip, type ZipEntry } from './zip.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELATED = ['styles', 'numbering', 'footnotes', 'comments', 'header1'] as const

/** The parts to put in beside the body, each as the XML inside its root element. */
export type DocxParts = Readonly<{
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  comments?: string
  header1?: string
  /** Before the root element of the main part: where an entity bomb would stand. */
  prolog?: string
  extra?: readonly ZipEntry[]
}>

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  footnotes: 'footnotes',
  comments: 'comments',
  header1: 'hdr',
}
const NAMESPACES =
  `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:v="urn:schemas-microsoft-com:vml"'

/** The bytes of a .docx file. */
export function makeDocx(parts: DocxParts): Buffer {
  const related = RELATED.filter((name) => parts[name] !== undefined)
  const overrides = related.map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${name}+xml"/>`,
  )
  const relations = related.map(
    (name) => `<Relationship Id="${name}" Type="${R}/${name.replace(/\d/, '')}" Target="${name}.xml"/>`,
  )
  return makeZip([
    {
      name: '[Content_Types].xml',
      bytes:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>${overrides.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      bytes: relationships(`<Relationship Id="d" Type="${R}/officeDocument" Target="word/document.xml"/>`),
    },
    {
      name: 'word/document.xml',
      bytes: `${parts.prolog ?? ''}<w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`,
    },
    { name: 'word/_rels/document.xml.rels', bytes: relationships(relations.join('')) },
    ...related.map((name) => ({
      name: `word/${name}.xml`,
      bytes: `<w:${ROOTS[name]} ${NAMESPACES}>${parts[name]}</w:${ROOTS[name]}>`,
    })),
    ...(parts.extra ?? []),
  ])
}

/** A paragraph; `properties` is the XML inside w:pPr. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`
}

function relationships(inside: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
}
