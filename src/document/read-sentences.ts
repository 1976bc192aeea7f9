// Reads every sentence of the document once: targets, goals, actions; and counts what each sentence is.

import { classify } from './action/classify.ts'
import type { Front } from './structure/front.ts'
import type { Node } from './structure/outline.ts'
import { type Paragraph } from './structure/paragraph.ts'
import { numberOf } from './structure/sections.ts'
import { type Carry, type Found, targetsIn } from './target/find.ts'
import type { Clock } from './target/time.ts'
import { clausesIn, sentencesIn } from './text/clauses.ts'
import { nameOf, type Normal, quote, type Span } from './text/normal.ts'
import type { Coverage, ParsedAction, ParsedQualitative, ParsedTarget, Quoted } from './types.ts'
import { type Group, groupsIn } from './units/responsible.ts'

/** The document as far as its structure is known. */
export type Structured = Readonly<{
  normal: Normal
  paragraphs: readonly Paragraph[]
  front: Front
  nodes: readonly Node[]
  tasks: readonly Node[]
  clock: Clock
}>

/** What the sentences say. */
export type SentencesRead = Readonly<{
  targets: readonly ParsedTarget[]
  actions: readonly ParsedAction[]
  qualitative: readonly ParsedQualitative[]
  coverage: Coverage
}>

type SentenceClass = 'target' | 'qualitative' | 'action' | 'heading' | 'context' | 'unmapped'

/** Reads the sentences of a structured document. */
export function readSentences(structured: Structured): SentencesRead {
  const { normal, paragraphs, front, nodes } = structured
  const targets: ParsedTarget[] = []
  const actions: ParsedAction[] = []
  const qualitative: ParsedQualitative[] = []
  const unmapped: Quoted[] = []
  const counts: Record<SentenceClass, number> = {
    target: 0,
    qualitative: 0,
    action: 0,
    heading: 0,
    context: 0,
    unmapped: 0,
  }
  const place = new Places(structured)
  let carry: Carry = { year: structured.clock.horizon }
  let carriedIn: Node | null = null
  for (const [index, paragraph] of paragraphs.entries()) {
    const { node, task, goal } = place.at(paragraph)
    if (!goal || rootOf(node) !== rootOf(carriedIn)) carry = { year: structured.clock.horizon }
    carriedIn = node
    const groups = groupsIn(normal.text, paragraph)
    const start = headed(paragraph, nodes)
      ? titleEnd(normal.text, paragraph, nodes)
      : paragraph.from + (paragraph.mark?.length ?? 0)
    if (start > paragraph.from && headed(paragraph, nodes)) counts.heading++
    let heading: Span | null = headed(paragraph, nodes)?.title ?? null
    for (const sentence of sentencesIn(normal.text, { from: start, to: paragraph.to })) {
      if (/^[。；：！？，、\s]*$/.test(normal.text.slice(sentence.from, sentence.to))) continue
      if (front.headings.has(paragraph) || front.frame.has(paragraph)) {
        counts[front.headings.has(paragraph) ? 'heading' : 'context']++
        continue
      }
      const body = index >= front.body || front.body === 0 || nodes.length === 0
      const setting = { clock: structured.clock, goal, heading }
      const found = place.background(node) ? [] : targetsIn(normal.text, sentence, setting, carry)
      if (!goal) carry.year = structured.clock.horizon
      heading = null
      for (const target of found) targets.push(targetOf(normal, target, task))
      const kinds = new Set<SentenceClass>(found.length > 0 ? ['target'] : [])
      for (const clause of clausesIn(normal.text, sentence)) {
        const rest = trimmed(normal.text, clause, groups)
        if (!rest || found.some((target) => target.from < rest.to && target.to > rest.from)) continue
        const words = normal.text.slice(rest.from, rest.to)
        const kind = body && !place.background(node) ? classify(words, goal) : 'context'
        if (kind === 'action') actions.push({ task, ...quote(normal, rest) })
        if (kind === 'qualitative') qualitative.push({ task, ...quote(normal, rest) })
        kinds.add(kind === 'unknown' ? 'unmapped' : kind)
      }
      const decided = ORDER.find((kind) => kinds.has(kind)) ?? 'context'
      counts[decided]++
      if (decided === 'unmapped') unmapped.push(quote(normal, sentence))
    }
  }
  const sentences = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const { target, qualitative: goals, action, heading, context } = counts
  return {
    targets,
    actions,
    qualitative,
    coverage: { sentences, target, qualitative: goals, action, heading, context, unmapped },
  }
}

const ORDER: readonly SentenceClass[] = ['target', 'qualitative', 'action', 'heading', 'context', 'unmapped']

/** Where a paragraph stands: its innermost part, its task, whether it states goals. Paragraphs come in order. */
class Places {
  readonly nodes: readonly Node[]
  readonly tasks: ReadonlyMap<Node, string>
  next = 0
  current: Node | null = null

  constructor({ normal, nodes, tasks }: Structured) {
    this.nodes = nodes
    this.tasks = new Map(tasks.map((task) => [task, numberOf(normal, task)]))
  }

  at(paragraph: Paragraph): { node: Node | null; task: string; goal: boolean } {
    while (this.next < this.nodes.length && (this.nodes[this.next] as Node).from <= paragraph.from) {
      this.current = this.nodes[this.next++] as Node
    }
    while (this.current && this.current.to <= paragraph.from) this.current = this.current.parent
    const node = this.current
    let task = 'overall'
    for (let up = node; up; up = up.parent) {
      const number = this.tasks.get(up)
      if (number !== undefined) task = number
    }
    return { node, task, goal: node?.topic === 'goal' }
  }

  /** Background (现状, 形势, 意义) promises nothing. */
  background(node: Node | null): boolean {
    return node !== null && node.topic === 'background'
  }
}

function headed(paragraph: Paragraph, nodes: readonly Node[]): Node | null {
  if (!paragraph.mark) return null
  let low = 0
  let high = nodes.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { from } = nodes[middle] as Node
    if (from === paragraph.from) return nodes[middle] as Node
    if (from < paragraph.from) low = middle + 1
    else high = middle - 1
  }
  return null
}

/** Where the heading's own sentence ends; a heading that runs into its text is no heading. */
function titleEnd(text: string, paragraph: Paragraph, nodes: readonly Node[]): number {
  const node = headed(paragraph, nodes) as Node
  const after = text[node.title.to]
  const whole = node.title.to >= paragraph.to
  const isTitle = whole || after === '。' || after === '：'
  if (
    !isTitle ||
    (whole &&
      /[，；]/.test(text.slice(node.title.from, node.title.to)) &&
      node.title.to - node.title.from > 30)
  ) {
    return paragraph.from + (paragraph.mark?.length ?? 0)
  }
  return Math.min(paragraph.to, node.title.to + (whole ? 0 : 1))
}

function rootOf(node: Node | null): Node | null {
  let root = node
  while (root?.parent) root = root.parent
  return root
}

/** A clause without the units named in it; null where nothing is left. */
function trimmed(text: string, clause: Span, groups: readonly Group[]): Span | null {
  let { from, to } = clause
  for (const group of groups) {
    if (group.from <= from && group.to > from) from = Math.min(to, group.to)
    else if (group.from > from && group.from < to) to = group.from
  }
  while (from < to && /[，。；：、\s）]/.test(text[from] as string)) from++
  while (to > from && /[，。；：、\s]/.test(text[to - 1] as string)) to--
  return to - from >= 2 ? { from, to } : null
}

function targetOf(normal: Normal, found: Found, task: string): ParsedTarget {
  const { quantity } = found
  return {
    task,
    indicator: found.nouns.map((noun) => nameOf(normal, noun)).join(''),
    comparator: found.comparator,
    value: quantity.value,
    ...(quantity.valueMax === null ? {} : { valueMax: quantity.valueMax }),
    unit: quantity.unit,
    kind: found.kind,
    kindAlternatives: found.alternatives,
    recurrence: found.recurrence,
    year: found.year,
    base: found.base,
    ...quote(normal, found),
  }
}
