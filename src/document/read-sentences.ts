// Reads every sentence of the document once: targets, goals, actions; and counts what each sentence is.

import { classify } from './action/classify.ts'
import type { Front } from './structure/front.ts'
import type { Node } from './structure/outline.ts'
import type { Paragraph } from './structure/paragraph.ts'
import { headingEnd, placesOf, rootOf, type Standing } from './structure/places.ts'
import { tableReader } from './table/reader.ts'
import { type Carry, type Found, targetsIn } from './target/find.ts'
import type { Clock } from './target/time.ts'
import { clausesIn, sentencesIn } from './text/clauses.ts'
import { nameOf, type Normal, quote, type Span } from './text/normal.ts'
import type {
  ClassifiedSentence,
  Coverage,
  ParsedAction,
  ParsedQualitative,
  ParsedTarget,
  Quoted,
  SentenceClass,
} from './types.ts'
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
  targets: ParsedTarget[]
  actions: ParsedAction[]
  qualitative: ParsedQualitative[]
  coverage: Coverage
}>

const ORDER: readonly SentenceClass[] = ['target', 'qualitative', 'action', 'heading', 'context', 'unmapped']

/** Reads the sentences of a structured document. */
export function readSentences(structured: Structured): SentencesRead {
  const { normal, paragraphs, front, nodes, tasks, clock } = structured
  const { text } = normal
  const read = {
    targets: [] as ParsedTarget[],
    actions: [] as ParsedAction[],
    qualitative: [] as ParsedQualitative[],
  }
  const unmapped: Quoted[] = []
  const counts = { target: 0, qualitative: 0, action: 0, heading: 0, context: 0, unmapped: 0 }
  const classified: ClassifiedSentence[] = []
  const note = (kind: SentenceClass, sentence: Span, task: string) => {
    const quoted = quote(normal, sentence)
    counts[kind]++
    classified.push({ start: quoted.start, end: quoted.end, class: kind, task })
    if (kind === 'unmapped') unmapped.push(quoted)
  }
  const placeOf = placesOf(normal, nodes, tasks)
  const body = nodes.length === 0 ? 0 : front.body
  let carry: Carry = { year: clock.horizon }
  let before: Node | null = null
  const rows = tableReader(text, clock.horizon)
  for (const [index, paragraph] of paragraphs.entries()) {
    const standing = placeOf(paragraph)
    if (!standing.goal || rootOf(standing.node) !== rootOf(before)) carry = { year: clock.horizon }
    before = standing.node
    const headline = index === 0 && nodes.length === 0 && isHeadline(text.slice(paragraph.from, paragraph.to))
    if (headline || front.headings.has(paragraph) || front.frame.has(paragraph)) {
      const kind = headline || front.headings.has(paragraph) ? 'heading' : 'context'
      for (const sentence of sentencesIn(text, paragraph)) note(kind, sentence, standing.task)
      continue
    }
    if (text.slice(paragraph.from, paragraph.to).includes('\t')) {
      const row = rows.read(paragraph)
      if (row) read.targets.push(targetOf(normal, row, standing.task))
      note(row ? 'target' : 'context', paragraph, standing.task)
      continue
    }
    rows.end()
    const groups = groupsIn(text, paragraph)
    const opening = openingOf(structured, paragraph, standing, carry)
    if (opening > paragraph.from && standing.opens)
      note('heading', { from: paragraph.from, to: opening }, standing.task)
    let heading = standing.opens?.title ?? null
    for (const sentence of sentencesIn(text, { from: opening, to: paragraph.to })) {
      if (/^[。；：！？，、\s]*$/.test(text.slice(sentence.from, sentence.to))) continue
      const preamble = nodes.length > 0 && index < body
      const setting = { clock: { ...clock, preamble }, goal: standing.goal, heading }
      const found = standing.background ? [] : targetsIn(text, sentence, setting, carry)
      if (!standing.goal) carry.year = clock.horizon
      heading = null
      for (const target of found) read.targets.push(targetOf(normal, settled(target, clock), standing.task))
      const kinds = classesOf({ normal, sentence, groups, found, standing, inBody: index >= body }, read)
      const decided = ORDER.find((kind) => kinds.has(kind)) ?? 'context'
      note(decided, sentence, standing.task)
    }
  }
  return { ...read, coverage: { sentences: classified.length, ...counts, unmapped, classified } }
}

/** The first line of a reprint: no sentence, and what it says is said again below. */
function isHeadline(line: string): boolean {
  return line.length <= 60 && !/[。；！]/.test(line)
}

/** Where the sentences of a paragraph begin: after its heading, unless the heading itself promises a number. */
function openingOf(
  { normal, clock }: Structured,
  paragraph: Paragraph,
  standing: Standing,
  carry: Carry,
): number {
  const end = headingEnd(normal.text, paragraph, standing.opens)
  const begins = paragraph.from + (paragraph.mark?.length ?? 0)
  if (end <= begins || !/\d|成|分之|[十百千万]/.test(normal.text.slice(begins, end))) return end
  const setting = { clock, goal: standing.goal, heading: null }
  return targetsIn(normal.text, { from: begins, to: end }, setting, { ...carry }).length > 0 ? begins : end
}

type Sentence = Readonly<{
  normal: Normal
  sentence: Span
  groups: readonly Group[]
  found: readonly Found[]
  standing: Standing
  inBody: boolean
}>

/** Puts the clauses of a sentence where they belong and tells which classes they are of. */
function classesOf(
  { normal, sentence, groups, found, standing, inBody }: Sentence,
  read: { actions: ParsedAction[]; qualitative: ParsedQualitative[] },
): Set<SentenceClass> {
  const kinds = new Set<SentenceClass>(found.length > 0 ? ['target'] : [])
  for (const clause of clausesIn(normal.text, sentence)) {
    const rest = trimmed(normal.text, clause, groups)
    if (!rest || found.some((target) => target.from < rest.to && target.to > rest.from)) continue
    const words = normal.text.slice(rest.from, rest.to)
    const kind = inBody && !standing.background ? classify(words, standing.goal) : 'context'
    if (kind === 'action') read.actions.push({ task: standing.task, ...quote(normal, rest) })
    if (kind === 'qualitative') read.qualitative.push({ task: standing.task, ...quote(normal, rest) })
    kinds.add(kind === 'unknown' ? 'unmapped' : kind)
  }
  return kinds
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

/** In a plan for one year what is counted per year binds that year. */
function settled(found: Found, { issued, start, horizon }: Clock): Found {
  const single = horizon !== null && horizon === (start ?? issued)
  return single && found.recurrence === 'undecided' ? { ...found, recurrence: 'target-year' } : found
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
