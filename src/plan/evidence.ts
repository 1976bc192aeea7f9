// Evidence (佐证材料): the scanned paper behind a decision or behind what the bureau enters for a unit (代录).
// What a file is, is told by its first bytes; its name only has to agree.

/** A file kept as evidence. */
export type Evidence = Readonly<{
  digest: string
  name: string
  mediaType: string
  size: number
  uploadedAt: string
  uploadedBy: string
}>

const zip = [0x50, 0x4b, 0x03, 0x04]
const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d]
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const jpeg = [0xff, 0xd8, 0xff]

const accepted: Readonly<Record<string, Readonly<{ starts: readonly number[]; mediaType: string }>>> = {
  pdf: { starts: pdf, mediaType: 'application/pdf' },
  png: { starts: png, mediaType: 'image/png' },
  jpg: { starts: jpeg, mediaType: 'image/jpeg' },
  jpeg: { starts: jpeg, mediaType: 'image/jpeg' },
  docx: {
    starts: zip,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: { starts: zip, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  ofd: { starts: zip, mediaType: 'application/ofd' },
}

/**
 * The media type of a file that may be kept as evidence, or null where it is none or not what its name says.
 *
 * @example evidenceType('批复.pdf', bytesOf('%PDF-1.7')) // 'application/pdf'
 */
export function evidenceType(name: string, bytes: Uint8Array): string | null {
  const type = accepted[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '']
  return type?.starts.every((byte, at) => bytes[at] === byte) ? type.mediaType : null
}
