// How likely it is that a text is Chinese. GB 2312-80 ordered its first plane by use: the 3755 characters
// of level 1 (rows 16 to 55) make up more than 99 % of modern running text, the 3008 of level 2 the rest.
// Bytes read in a wrong encoding scatter over all of Unicode: about one character in six falls in level 1.

const ROWS_OF_SIGNS = [0xa1, 0xa3] // punctuation, and the full-width forms
const ROWS_OF_LEVEL_1 = Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, row) => 0xb0 + row)
// The commonest characters in traditional form that level 1 lacks; with what both forms share they carry
// a traditional text over the line.
const TRADITIONAL =
  '個為國會們來時說對發經過電業產員與開關長東門間問學實體現進動務質貿際資總術設計劃' +
  '網絡區單導點應農從無頭見處條權數義專據報級參創優強號團樂機構協項標準達億萬種積極營運輸係統類環穩漢廣擴'

/**
 * Between 0 and 1: the share of the characters beyond ASCII that common Chinese text uses. A text of
 * ASCII alone scores 1. Long texts are judged by their first part.
 *
 * @example chineseLikelihood('年均增长 10%') // 1
 */
export function chineseLikelihood(text: string): number {
  commonCharacters ??= readCommonCharacters()
  let beyondAscii = 0
  let common = 0
  for (const character of text.slice(0, JUDGED)) {
    if (character < '\u0080') continue
    beyondAscii++
    if (commonCharacters.has(character)) common++
    else if (/[\u4e00-\u9fff]/.test(character)) common += 0.2
  }
  return beyondAscii === 0 ? 1 : common / beyondAscii
}

/**
 * The share of characters that no text file has: control characters but tab, line and page ends, and
 * U+FFFE, U+FFFF. A NUL alone counts as 1; the end mark of DOS (Ctrl-Z, last) does not count.
 */
export function shareOfControls(text: string): number {
  if (text.includes('\0')) return 1
  const body = text.endsWith('\u001a') ? text.slice(0, -1) : text
  const controls = body.match(/[^\P{Cc}\t\n\v\f\r\x85]|[\ufffe\uffff]/gu)
  return controls === null ? 0 : controls.length / body.length
}

const JUDGED = 100_000
let commonCharacters: ReadonlySet<string> | undefined

function readCommonCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb18030')
  const pairs = [...ROWS_OF_SIGNS, ...ROWS_OF_LEVEL_1].flatMap((row) =>
    Array.from({ length: 94 }, (_, cell) => [row, 0xa1 + cell]),
  )
  return new Set(decoder.decode(Uint8Array.from(pairs.flat())) + TRADITIONAL)
}
