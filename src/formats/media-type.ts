// What a file is, told by its first bytes. The name is only a hint: people rename files, and a program
// named 方案.txt must not be taken for a plan.

/** A kind of file that can be read as a document, or `compound` (OLE2) and `zip`, which need a closer look. */
export type MediaKind = 'pdf' | 'zip' | 'compound' | 'text'

/** What the first bytes say; `other` carries the name of what was recognised, for the refusal. */
export type Sniffed = Readonly<{ kind: MediaKind } | { kind: 'other'; name: string }>

/**
 * Recognises a file by its first bytes. Whatever bears no known mark is `text`, to be decoded or refused.
 *
 * @example sniff(new TextEncoder().encode('%PDF-1.7')) // { kind: 'pdf' }
 */
export function sniff(bytes: Uint8Array): Sniffed {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024)).toString(
    'latin1',
  )
  const mark = MARKS.find(({ starts, binary }) => head.startsWith(starts) && (!binary || head.includes('\0')))
  if (mark) return mark.is
  // A PDF may carry up to 1024 bytes of something else before its mark (PDF 32000-1, annex H.3.4.1).
  return head.includes('%PDF-') && !head.includes('\0') ? { kind: 'pdf' } : { kind: 'text' }
}

/**
 * Whether decoded text is HTML: it begins as a page does, or stands in a file whose extension says so.
 * Markdown may hold single HTML elements and stays Markdown unless it begins as a whole page.
 */
export function isHtml(text: string, extension: string): boolean {
  if (/^x?html?$/.test(extension)) return /<[a-z!/]/i.test(text)
  const begins = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(!doctype\s+html|[a-z]+)[\s>]/i.exec(
    text,
  )
  const tag = begins?.[1]?.toLowerCase() ?? ''
  if (/^(!doctype|html$|head$|body$)/.test(tag)) return true
  return !/^(md|markdown)$/.test(extension) && /^(meta|title|div|p|table|article|section)$/.test(tag)
}

const other = (name: string): Sniffed => ({ kind: 'other', name })

/** `binary` marks are short or readable, so they also need a NUL byte near them. */
const MARKS: readonly Readonly<{ starts: string; is: Sniffed; binary?: true }>[] = [
  { starts: '%PDF-', is: { kind: 'pdf' } },
  { starts: 'PK\x03\x04', is: { kind: 'zip' } },
  { starts: 'PK\x05\x06', is: { kind: 'zip' } },
  { starts: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', is: { kind: 'compound' } },
  { starts: '{\\rtf', is: other('RTF') },
  { starts: 'MZ', is: other('EXE'), binary: true },
  { starts: '\x7fELF', is: other('ELF') },
  { starts: '\xca\xfe\xba\xbe', is: other('Java class') },
  { starts: '\xcf\xfa\xed\xfe', is: other('Mach-O') },
  { starts: '#!/', is: other('script') },
  { starts: '\x89PNG', is: other('PNG') },
  { starts: '\xff\xd8\xff', is: other('JPEG') },
  { starts: 'GIF8', is: other('GIF') },
  { starts: 'II*\0', is: other('TIFF') },
  { starts: 'MM\0*', is: other('TIFF') },
  { starts: 'BM', is: other('BMP'), binary: true },
  { starts: 'RIFF', is: other('RIFF'), binary: true },
  { starts: '\x1f\x8b', is: other('gzip') },
  { starts: 'Rar!\x1a', is: other('RAR') },
  { starts: "7z\xbc\xaf'\x1c", is: other('7z') },
  { starts: 'BZh', is: other('bzip2'), binary: true },
  { starts: '\xfd7zXZ', is: other('xz') },
  { starts: '(\xb5/\xfd', is: other('zstd') },
  { starts: 'SQLite format 3\0', is: other('SQLite') },
  { starts: 'ID3', is: other('MP3'), binary: true },
]
