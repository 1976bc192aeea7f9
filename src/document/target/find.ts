// The numeric targets of one sentence. Clause by clause: time first, then each number with the words before it back
// to the number before, then what follows. Year, verb and subject are handed on from clause to clause.

import { type Quantity, quantitiesIn } from '../quantity/scan.ts'
import { clausesIn, enclosed } from '../text/clauses.ts'
import type { Span } from '../text/normal.ts'
import type { TargetBase } from '../types.ts'
import { baseLead, BRACKETED_BASE, comparedIn, TO_TARGET } from './base.ts'
import { bind, type Bound } from './bind.ts'
import { isNoun } from './after.ts'
import { reasonAgainst } from './exclude.ts'
import { isDate } from './exclude-names.ts'
import { aimsAgain, isPast, isSpoken, reports, tellsPresent } from './exclude-past.ts'
import { subjectOf } from './subject.ts'
import { type Clock, type Lead, leadOf, listedWithin, listedYears } from './time.ts'

/** What a sentence hands on to the next: the deadline, if it still holds. */
export type Carry = { year: number | null }

/** Where the sentence stands. */
export type Setting = Readonly<{
  clock: Clock
  /** In a goal section a number without a verb is a goal too. */
  goal: boolean
  /** Names the subject where the sentence has none: the heading before it. */
  heading: Span | null
}>

/** A target as bound in a sentence; spans are those of the normal text. */
export type Found = Bound & Readonly<{ year: number | null; base: TargetBase | null }>

/** Finds the targets of the sentence that spans `sentence` in `text`. */
export function targetsIn(text: string, sentence: Span, setting: Setting, carry: Carry): Found[] {
  const words = text.slice(sentence.from, sentence.to)
  const numbers = isSpoken(words) ? [] : quantitiesIn(words)
  const found: Found[] = []
  const state = new SentenceState(text, sentence, words, setting, carry)
  for (const clause of clausesIn(text, sentence)) {
    found.push(...state.read(clause, numbers))
  }
  return found
}

class SentenceState {
  readonly text: string
  readonly sentence: Span
  readonly words: string
  readonly setting: Setting
  readonly carry: Carry
  readonly quotes: Span[]
  readonly brackets: Span[]
  deadline = false
  /** The deadline that holds in the sentence, and those that it opens. */
  year: number | null
  opened = new Set<number>()
  past = false
  reported = false
  verb: string | null = null
  everyYear = false
  /** The first clause. */
  first: string | null = null
  subject: Span[]
  accepted = 0
  base: TargetBase | null = null
  years: readonly number[] = []
  /** What the targets so far are about, for a clause that only deals out: 分别增长25%和30%. */
  recent: (readonly Span[])[] = []

  constructor(text: string, sentence: Span, words: string, setting: Setting, carry: Carry) {
    this.text = text
    this.sentence = sentence
    this.words = words
    this.setting = setting
    this.carry = carry
    this.year = carry.year
    this.quotes = enclosed(text, sentence, '《“〈')
    this.brackets = enclosed(text, sentence, '（〔')
    this.subject = setting.heading ? [setting.heading] : []
  }

  read(clause: Span, numbers: readonly Quantity[]): Found[] {
    const start = clause.from - this.sentence.from
    const end = clause.to - this.sentence.from
    const words = this.words.slice(start, end)
    this.first ??= words
    const listed = listedYears(words)
    const years = listed?.years ?? listedWithin(words)
    if (years) this.years = years
    const lead = listed
      ? { year: listed.years.at(-1) ?? null, deadline: true, length: listed.length }
      : leadOf(words, this.setting.clock)
    this.readLead(words, this.aimed(lead))
    const inside = numbers.filter(
      (number) => number.from >= start + lead.length && number.from < end && !isDate(number),
    )
    const kept = this.promising(inside, start, end)
    if (kept.length === 0) {
      this.passOn({ from: clause.from + lead.length, to: clause.to })
      return []
    }
    const bound = bind({
      text: this.text,
      sentence: this.sentence,
      clause: { from: clause.from + lead.length, to: clause.to },
      numbers: kept.map(({ quantity, base }) => ({ quantity, base })),
      verb: this.verb,
      subject: this.subject,
      recent: this.recent,
      comparedWith: this.base,
      everyYear: this.everyYear,
      soft: /力争|争取|确保/.test(words.slice(0, lead.length)) && words.length > lead.length,
      lenient: this.setting.goal || this.deadline || this.accepted > 0,
    })
    this.accepted += bound.length
    const last = bound.at(-1)
    if (last) {
      this.verb = last.verb ?? this.verb
      this.subject = [...last.nouns]
      this.recent.push(...bound.map(({ nouns }) => nouns))
    }
    const dealt = this.years.length === bound.length && words.includes('分别') ? this.years : []
    return bound.map((target, i) => ({
      ...target,
      year: dealt[i] ?? target.ownYear ?? this.year,
      base: target.base,
    }))
  }

  /**
   * A deadline holds in its sentence; in those after it only if it opens the sentence or is aimed at (到2027年): the
   * years of 其中2026年…，2027年… are its own. After two deadlines in one sentence the horizon holds again.
   */
  private open(year: number, words: string): void {
    this.year = year
    this.opened.add(year)
    if (this.opened.size > 1) this.carry.year = this.setting.clock.horizon
    else if (this.first === words || /^(?:力争|确保|争取)?[到至]/.test(words)) this.carry.year = year
  }

  /** 2026年，…力争…: where nothing dates the text, a year that the sentence aims at is a deadline. */
  private aimed(lead: Lead): Lead {
    const { issued, start } = this.setting.clock
    const undated = issued === null && start === null
    const aims = undated && lead.year !== null && /力争|确保|争取|将(?:以|重点|新|继续)/.test(this.words)
    return aims ? { ...lead, deadline: true } : lead
  }

  /** The time at the start of a clause: a deadline opens, a past year closes what follows. */
  private readLead(words: string, lead: Lead): void {
    if (reports(words)) this.reported = true
    if (lead.deadline && this.reported && /^(?:力争|确保)?到/.test(words)) this.reported = false
    if (lead.length > 0 && lead.year !== null) {
      this.past = !lead.deadline
      this.deadline ||= lead.deadline
      if (lead.deadline && !this.reported) this.open(lead.year, words)
    }
    if (lead.length > 0 && lead.year === null) this.deadline = true // 三年内, 今后五年
    if (!lead.deadline && (isPast(words) || (!this.deadline && !this.setting.goal && tellsPresent(words))))
      this.past = true
    else if (!lead.deadline && aimsAgain(words)) this.past = false
    if (/^(?:力争|确保)?(?:每年|逐年|年均)/.test(words.slice(lead.length))) this.everyYear = true
    else if (words.length > lead.length) this.everyYear = false
    const compared = comparedIn(words)
    if (compared && lead.length === 0 && compared.to >= words.length - 1)
      this.base = { year: compared.year, value: null }
  }

  /** The numbers of a clause that may promise something, with the bases that were printed for them. */
  private promising(inside: readonly Quantity[], start: number, end: number): Kept[] {
    const kept: Kept[] = []
    let base: TargetBase | null = null
    for (const [i, quantity] of inside.entries()) {
      const before = this.words.slice(start, quantity.from)
      const after = this.words.slice(quantity.after, end)
      const next = inside[i + 1]
      const origin = baseLead(before)
      if (next && origin && TO_TARGET.test(this.words.slice(quantity.to, next.from))) {
        base = { year: origin.year, value: quantity.value }
        continue
      }
      const bracketed = BRACKETED_BASE.exec(before.slice(Math.max(0, before.lastIndexOf('（'))))
      const previous = kept.at(-1)
      if (bracketed && previous) {
        previous.base = { year: Number(bracketed[1]), value: quantity.value }
        continue
      }
      if (this.past || this.reported) continue
      const absolute = this.sentence.from + quantity.from
      const within = (spans: readonly Span[]) =>
        spans.some((span) => absolute >= span.from && absolute < span.to)
      const listed = this.listedUnit(quantity, inside.slice(i + 1))
      const number = listed ?? quantity
      const reason = reasonAgainst({
        quantity: number,
        before,
        after: listed ? '' : after,
        earlier: this.words.slice(0, start),
        later: this.words.slice(end),
        inBrackets: within(this.brackets),
        inQuotes: within(this.quotes),
      })
      if (reason === null) kept.push({ quantity: number, base })
      base = null
    }
    return kept
  }

  /** In 分别达到10、20和30家 the unit stands once, at the end. */
  private listedUnit(quantity: Quantity, later: readonly Quantity[]): Quantity | null {
    if (quantity.unit !== '' || quantity.chinese) return null
    let end = quantity.to
    for (const next of later) {
      if (!/^(?:、|和|及|，)$/.test(this.words.slice(end, next.from))) return null
      if (next.unit !== '') return { ...quantity, unit: next.unit, sort: next.sort, post: next.post }
      end = next.to
    }
    return null
  }

  /** A clause without a target may still name the subject of the next, or its verb. */
  private passOn(clause: Span): void {
    const words = this.text.slice(clause.from, clause.to)
    const subject = subjectOf(words)
    if (subject) this.subject = [{ from: clause.from + subject.from, to: clause.from + subject.to }]
    if (isNoun(words)) this.verb = null
  }
}

type Kept = { quantity: Quantity; base: TargetBase | null }
