// Collects the text of a page into lines, collapsing white space as CSS Text 3, 4.1 does. A line break of
// the source between two Chinese characters vanishes (its 4.1.3): the writer only wrapped the source there.

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u2018-\u201d\u2014\u2026]/

/** The lines of one page or table cell while they are being written. */
export class HtmlLines {
  readonly #lines: string[] = []
  #current: string[] = []
  #last = '' // the last character of the current line
  #space = '' // white space that counts only if more text follows on the line
  #marker = ''
  #kept = 0

  /** Text as it stands in the source. */
  text(value: string): void {
    const seen = value.replace(INVISIBLE, '').replaceAll('\u00a0', ' ')
    if (this.#kept > 0) {
      seen.split(/\r\n?|\n/).forEach((line, at) => {
        if (at > 0) this.breakLine()
        this.#write(line)
      })
      return
    }
    for (const piece of seen.match(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g) ?? []) {
      if (/^[ \t\r\n\f]/.test(piece)) this.#space += piece
      else this.#write(piece)
    }
  }

  /** Ends the current line, if it has any text. */
  breakLine(): void {
    const line = this.#current.join('').replace(/^[\s\u3000]+|[\s\u3000]+$/g, '')
    if (line !== '') this.#lines.push(line)
    this.#current = []
    this.#last = ''
    this.#space = ''
  }

  /** Puts a list item's number before the next text. */
  mark(marker: string): void {
    this.#marker = marker
  }

  /** Inside `<pre>` the lines of the source are the lines of the page. */
  keepLines(kept: boolean): void {
    this.#kept += kept ? 1 : -1
  }

  /** Adds finished lines, such as those of a table. */
  add(lines: readonly string[]): void {
    this.breakLine()
    for (const line of lines) this.#lines.push(line)
  }

  /** All lines. */
  finish(): readonly string[] {
    this.breakLine()
    return this.#lines
  }

  #write(piece: string): void {
    if (piece === '') return
    const wrapped = this.#space.includes('\n') && CHINESE.test(this.#last) && CHINESE.test(piece.charAt(0))
    if (this.#space !== '' && this.#last !== '' && !wrapped) this.#current.push(' ')
    if (this.#marker !== '' && this.#last === '') this.#current.push(this.#marker)
    this.#marker = ''
    this.#current.push(piece)
    this.#last = piece.charAt(piece.length - 1)
    this.#space = ''
  }
}
