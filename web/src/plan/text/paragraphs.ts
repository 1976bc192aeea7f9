// The official text as paragraphs. A document that came from pages carries line ends in the middle of a
// sentence; they are joined for reading, while every character keeps its place.

/** What a paragraph is on the page. */
export type ParagraphRole = 'title' | 'number' | 'part' | 'section' | 'task' | 'text' | 'signature'

/** A paragraph: the ranges of characters it shows, in order. */
export type Paragraph = Readonly<{
  role: ParagraphRole
  start: number
  end: number
  pieces: readonly Readonly<{ start: number; end: number }>[]
  /** Number in the margin, for tasks. */
  margin: string | null
  /** End of the heading inside a task's paragraph. */
  headingEnd: number | null
}>

/** What is known of the document's parts. */
export type Outline = Readonly<{
  titles: readonly (string | null)[]
  documentNumber: string | null
  sections: readonly Readonly<{ start: number; number: string; title: string }>[]
  tasks: readonly Readonly<{ start: number; end: number; number: string; title: string }>[]
}>

type Line = Readonly<{ start: number; end: number; text: string }>

/** The paragraphs of a text, in order. */
export function paragraphs(points: readonly string[], outline: Outline): readonly Paragraph[] {
  const made: Paragraph[] = []
  let inBody = false
  for (const line of linesOf(points)) {
    const role = roleOf(line, outline, inBody)
    if (role === 'part' || role === 'section' || role === 'task') inBody = true
    const last = made.at(-1)
    if (last && role === 'text' && goesOn(last, line, points)) made[made.length - 1] = joined(last, line)
    else made.push(paragraph(line, role, outline, points))
  }
  return made
}

function linesOf(points: readonly string[]): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  for (let at = 0; at <= points.length; at++) {
    if (at < points.length && points[at] !== '\n') continue
    let [start, end] = [from, at]
    while (start < end && isBlank(points[start])) start++
    while (end > start && isBlank(points[end - 1])) end--
    if (end > start) lines.push({ start, end, text: points.slice(start, end).join('') })
    from = at + 1
  }
  return lines
}

function isBlank(point: string | undefined): boolean {
  return point !== undefined && /\s/u.test(point)
}

function roleOf({ start, end, text }: Line, outline: Outline, inBody: boolean): ParagraphRole {
  if (outline.tasks.some((task) => task.start >= start && task.start < end)) return 'task'
  if (outline.sections.some((section) => section.start >= start && section.start < end)) return 'section'
  if (/^[一二三四五六七八九十]{1,3}、\S{1,30}$/u.test(text) || /^第[一二三四五六七八九十]+章/u.test(text))
    return 'part'
  if (!inBody && text === outline.documentNumber) return 'number'
  if (!inBody && outline.titles.some((title) => title !== null && bare(title) === bare(text))) return 'title'
  if (isSignature(text)) return 'signature'
  return 'text'
}

// An office or a date alone on its line.
function isSignature(text: string): boolean {
  return (
    /^\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:印发)?$/u.test(text) ||
    /^\S{2,24}(?:人民政府|人民政府办公厅|办公厅|办公室|委员会)$/u.test(text)
  )
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '')
}

// A sentence that has not ended goes on in the next line.
function goesOn(last: Paragraph, line: Line, points: readonly string[]): boolean {
  if (last.role !== 'text' && last.role !== 'task') return false
  const before = points[last.end - 1] ?? ''
  return !/[。！？；：:;!?.]/u.test(before) && !/^[(（]?[一二三四五六七八九十\d]+[)）、.]/u.test(line.text)
}

function joined(last: Paragraph, line: Line): Paragraph {
  return { ...last, end: line.end, pieces: [...last.pieces, { start: line.start, end: line.end }] }
}

function paragraph(line: Line, role: ParagraphRole, outline: Outline, points: readonly string[]): Paragraph {
  const { start, end } = line
  const task =
    role === 'task' ? outline.tasks.find((each) => each.start >= start && each.start < end) : undefined
  return {
    role,
    start,
    end,
    pieces: [{ start, end }],
    margin: task?.number ?? null,
    headingEnd: task ? headingEnd(task, end, points) : null,
  }
}

// The heading of a task runs to the end of its title; the stop after it belongs to it.
function headingEnd(task: Outline['tasks'][number], lineEnd: number, points: readonly string[]): number {
  const title = Array.from(task.title)
  for (let at = task.start; at + title.length <= lineEnd; at++)
    if (title.every((sign, offset) => points[at + offset] === sign)) {
      const after = at + title.length
      return points[after] === '。' ? after + 1 : after
    }
  return task.start
}
