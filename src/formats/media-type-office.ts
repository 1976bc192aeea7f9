// Two containers hold office documents. The old compound file (OLE2, [MS-CFB]) holds Word 97-2003 and
// WPS documents, and is also the wrapper that Word puts around a docx with an opening password
// ([MS-OFFCRYPTO] 2.3); its stream names, in UTF-16, tell which. A zip holds docx, xlsx, pptx, OFD, ODF.

/** What a compound file holds. */
export type CompoundKind = 'protected' | 'word' | 'other'

/**
 * Tells a password-protected docx from an old Word document and from all else.
 *
 * @example compoundKind(readFileSync('旧版.doc')) // 'word'
 */
export function compoundKind(bytes: Uint8Array): CompoundKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (stream: string) => buffer.includes(Buffer.from(stream, 'utf16le'))
  if (has('EncryptedPackage') || has('EncryptionInfo')) return 'protected'
  return has('WordDocument') ? 'word' : 'other'
}

/** What a zip holds by its part names: `docx`, or the name of another format. */
export function zipKind(names: readonly string[]): string {
  const found = ZIP_KINDS.find(({ part }) => names.some((name) => part.test(name)))
  return found?.kind ?? 'ZIP'
}

const ZIP_KINDS: readonly Readonly<{ part: RegExp; kind: string }>[] = [
  { part: /^word\//i, kind: 'docx' },
  { part: /^xl\//i, kind: 'XLSX' },
  { part: /^ppt\//i, kind: 'PPTX' },
  { part: /(^|\/)OFD\.xml$/i, kind: 'OFD' }, // GB/T 33190-2016, the state's own page format
  { part: /^content\.xml$/i, kind: 'ODF' },
  { part: /^META-INF\/container\.xml$/i, kind: 'EPUB' },
]
