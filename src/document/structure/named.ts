// Actions that a plan names instead of numbering them: under 重点行动 or 主要任务 each paragraph begins with its name
// (床位提质行动。改造…) or stands under it. They are tasks without a number; parts that are not numbered either
// (a line 主要任务) are parts where they hold such actions.

import { groupsIn } from '../units/responsible.ts'
import type { Mark, MarkKind } from './mark.ts'
import type { Paragraph } from './paragraph.ts'

const SECTION =
  /^(?:总体要求|指导思想|基本原则|(?:工作|主要|总体|发展|行动)目标|(?:主要|重点|工作|具体)(?:任务|行动|举措|措施|工程)|保障措施|组织实施|组织保障|工作要求|附则)$/
const HOLDS = /任务|行动|举措|措施|工程|重点工作|工作内容/
const NAMES = /(?:行动|工程|计划|攻坚|专项|任务|战役)$/
const NUMBERED: readonly MarkKind[] = ['article', 'cjk', 'bracket', 'arabic']

/** The paragraphs, with marks of no length where a part or a task begins that has a name but no number. */
export function withNamed(text: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  const words = (paragraph: Paragraph) => text.slice(paragraph.from, paragraph.to)
  const numbered = paragraphs.some(({ mark }) => mark?.kind === 'cjk' || mark?.kind === 'part')
  if (!numbered && paragraphs.some(({ mark }) => mark && NUMBERED.includes(mark.kind))) return [...paragraphs]
  const opens = (paragraph: Paragraph) =>
    numbered
      ? paragraph.mark?.kind === 'cjk' || paragraph.mark?.kind === 'part'
      : SECTION.test(words(paragraph))
  const sections = paragraphs.flatMap((paragraph, i) => (opens(paragraph) ? [i] : []))
  const marked = new Map<Paragraph, Mark>()
  for (const [n, at] of sections.entries()) {
    const title = words(paragraphs[at] as Paragraph).slice(0, 24)
    if (!HOLDS.test(title) || title.includes('保障')) continue
    for (const head of headsIn(text, paragraphs.slice(at + 1, sections[n + 1])))
      marked.set(head, unnumbered('bracket'))
  }
  if (marked.size === 0) return [...paragraphs]
  if (!numbered) for (const at of sections) marked.set(paragraphs[at] as Paragraph, unnumbered('cjk'))
  return paragraphs.map((paragraph) => {
    const mark = marked.get(paragraph)
    return mark ? { ...paragraph, mark } : paragraph
  })
}

/** The paragraphs of a part that begin with the name of an action; none unless there are two. */
function headsIn(text: string, inside: readonly Paragraph[]): Paragraph[] {
  const words = (paragraph: Paragraph | undefined) =>
    paragraph ? text.slice(paragraph.from, paragraph.to) : ''
  if (inside.some(({ mark }) => mark && NUMBERED.includes(mark.kind))) return []
  const prose = inside.filter((paragraph) => {
    const groups = groupsIn(text, paragraph)
    return groups.length === 0 || (groups[0]?.from ?? 0) > paragraph.from
  })
  const runIn = prose.filter((paragraph) => /^(?!.是)[^，。；：！？（）\d]{4,18}。./.test(words(paragraph)))
  const all = runIn.length === prose.length
  const named = runIn.filter((paragraph) => all || NAMES.test(words(paragraph).replace(/。.*$/, '')))
  const alone = prose.filter((paragraph, i) => {
    const line = words(paragraph)
    return (
      /^[^，。；：！？、（）]{4,20}$/.test(line) && NAMES.test(line) && words(prose[i + 1]).includes('。')
    )
  })
  const heads = prose.filter((paragraph) => named.includes(paragraph) || alone.includes(paragraph))
  return heads.length >= 2 ? heads : []
}

function unnumbered(kind: MarkKind): Mark {
  return { kind, ordinal: 0, length: 0, numberLength: 0 }
}
