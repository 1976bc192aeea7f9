// Where a paragraph stands: its innermost part, its task, whether goals are stated there. Asked in reading order.

import { nameOf, type Normal } from '../text/normal.ts'
import type { Node } from './outline.ts'
import type { Paragraph } from './paragraph.ts'
import { numberOf } from './sections.ts'

/** The place of a paragraph. `opens` is the part whose heading the paragraph begins with. */
export type Standing = Readonly<{
  node: Node | null
  opens: Node | null
  task: string
  goal: boolean
  background: boolean
}>

/** Answers where paragraphs stand; call it once per paragraph, in order. */
export function placesOf(
  normal: Normal,
  nodes: readonly Node[],
  tasks: readonly Node[],
): (p: Paragraph) => Standing {
  const numbers = new Map(tasks.map((task) => [task, numberOf(normal, task) || nameOf(normal, task.title)]))
  let next = 0
  let current: Node | null = null
  return (paragraph) => {
    let opens: Node | null = null
    while (next < nodes.length && (nodes[next] as Node).from <= paragraph.from) {
      current = nodes[next++] as Node
      opens = current.from === paragraph.from ? current : null
    }
    while (current && current.to <= paragraph.from) current = current.parent
    let task: string | undefined
    for (let up = current; up && task === undefined; up = up.parent) task = numbers.get(up)
    const topic = current?.topic
    return {
      node: current,
      opens,
      task: task ?? 'overall',
      goal: topic === 'goal',
      background: topic === 'background',
    }
  }
}

/** The outermost part above a part. */
export function rootOf(node: Node | null): Node | null {
  let root = node
  while (root?.parent) root = root.parent
  return root
}

/**
 * Where the heading's own sentence ends. A heading that runs into its text without a full stop is a sentence of the
 * text, not a heading.
 */
export function headingEnd(text: string, paragraph: Paragraph, opens: Node | null): number {
  const begins = paragraph.from + (paragraph.mark?.length ?? 0)
  if (!opens) return begins
  const { title } = opens
  const whole = title.to >= paragraph.to
  const runsOn = whole && title.to - title.from > 30 && /[，；]/.test(text.slice(title.from, title.to))
  if (runsOn || !(whole || '。：'.includes(text[title.to] as string))) return begins
  return Math.min(paragraph.to, title.to + (whole ? 0 : 1))
}
