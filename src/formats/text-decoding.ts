// From bytes to text when nobody says which encoding they are in. Chinese offices hand over files in
// UTF-8, in UTF-16 (Notepad's "Unicode") and in GBK or GB18030 (Notepad's "ANSI"; GB 18030-2022 is the
// mandatory national character set), mostly without a byte order mark. A byte order mark decides; else
// validity rules out what cannot be, and the likelihood of Chinese chooses among what can.

import { refuse } from '../kernel/problem.ts'
import { chineseLikelihood, shareOfControls } from './text-decoding-likelihood.ts'

/** The encodings a document may come in. GBK and GB2312 are parts of GB18030. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** Decoded text, without its byte order mark and with CR and LF as they were, and what it was decoded from. */
export type DecodedText = Readonly<{ text: string; encoding: TextEncoding }>

/**
 * Decodes the bytes of a text file. `declared` is what the file says of itself (an HTML meta charset):
 * it is believed where it fits the bytes, because pages are often converted without their declaration.
 *
 * @throws {Refusal} `document-encoding-unknown` for binary bytes, for other encodings (UTF-32, Big5,
 * Latin-1 ...) and for text damaged in transfer: a guess would put wrong characters into the record.
 * @example decodeText(Uint8Array.of(0xce, 0xe4, 0xba, 0xba)) // { text: '武人', encoding: 'gb18030' }
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return decodeMarked(bytes, marked)

  const utf8 = readAs(bytes, 'utf-8')
  const candidates = [utf8, readAs(bytes, 'gb18030')]
  if (bytes.length % 2 === 0) candidates.push(readAs(bytes, 'utf-16le'), readAs(bytes, 'utf-16be'))
  const readings = candidates.filter((reading) => reading !== undefined)

  if (utf8 && isSurelyUtf8(utf8.text)) return utf8
  const said = readings.find(({ encoding }) => encoding === encodingOfLabel(declared))
  if (said && chineseLikelihood(said.text) >= CREDIBLE) return said

  let best: DecodedText | undefined
  let bestScore = CREDIBLE
  for (const reading of readings) {
    const score = chineseLikelihood(reading.text)
    if (score > bestScore) [best, bestScore] = [reading, score]
  }
  return best ?? utf8 ?? refuse('document-encoding-unknown')
}

/** The encoding meant by a label such as "GBK" or "utf8", or undefined where fumao does not read it. */
export function encodingOfLabel(label: string | undefined): TextEncoding | undefined {
  const name = (label ?? '').trim().toLowerCase()
  if (/^(utf-?8|unicode-1-1-utf-8)$/.test(name)) return 'utf-8'
  if (/^(x-)?gb[-_ ]?(k|2312|18030)([-_].*)?$|^(cs)?gb2312$|^chinese$/.test(name)) return 'gb18030'
  if (/^utf-?16(-?le)?$/.test(name)) return 'utf-16le'
  return name === 'utf-16be' ? 'utf-16be' : undefined
}

const CREDIBLE = 0.5
// A stray control character happens in old files; more of them means that this is not text.
const CONTROLS_ALLOWED = 1 / 500

type Mark = Readonly<{ mark: readonly number[]; encoding: TextEncoding | undefined }>

const MARKS: readonly Mark[] = [
  { mark: [0xff, 0xfe, 0x00, 0x00], encoding: undefined }, // UTF-32 LE
  { mark: [0x00, 0x00, 0xfe, 0xff], encoding: undefined }, // UTF-32 BE
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
  { mark: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
]

function decodeMarked(bytes: Uint8Array, { mark, encoding }: Mark): DecodedText {
  const reading = encoding && readAs(bytes.subarray(mark.length), encoding)
  return reading ?? refuse('document-encoding-unknown')
}

/** The text in one encoding; undefined where a byte does not fit or where it reads as something binary. */
function readAs(bytes: Uint8Array, encoding: TextEncoding): DecodedText | undefined {
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined // how a fatal TextDecoder says "not valid"
    throw error
  }
  return shareOfControls(text) > CONTROLS_ALLOWED ? undefined : { text, encoding }
}

/**
 * Valid UTF-8 with a three-byte character, or with two-byte characters standing alone (é, ·), is no
 * accident. Two-byte characters side by side can be GBK by chance ("联通" in GBK is valid UTF-8), so
 * those are weighed against the other readings.
 */
function isSurelyUtf8(text: string): boolean {
  return /[\u0800-\uffff]/.test(text) || !/[\u0080-\u07ff]{2}/.test(text)
}
