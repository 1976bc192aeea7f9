// Metamorphic test: copies of the real plan as scanners, browsers and offices spoil it (blanks, widths, line and page
// ends, quotation marks, traditional characters) must give the same targets, each at its exact place.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { parsePlan } from './index.ts'
import { SIMPLIFIED } from './text/traditional.ts'
import type { ParsedPlan } from './types.ts'

const SEED = readFileSync(new URL('../../data/plans/wuhan-2026-4.txt', import.meta.url), 'utf8')
const TRADITIONAL = new Map([...SIMPLIFIED].map(([traditional, simplified]) => [simplified, traditional]))
const BLANKS = [' ', '  ', '\u00a0', '\u3000', '\u2009', '\u200b', '\t', '\ufeff']
const BREAKS = [
  '\n',
  '\r\n',
  '\n\n',
  '\n\n— 7 —\n\n',
  '\f',
  '\n-12-\n',
  '\r\n\r\n',
  '\n    ',
  '\u2028',
  '\n第 3 页 共 9 页\n',
]

type Mutation = {
  kind: 'blank' | 'break' | 'wide' | 'narrow' | 'traditional' | 'quotes'
  at: number
  pick: number
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('blank', 'break', 'wide', 'narrow', 'traditional', 'quotes'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  pick: fc.nat(1000),
})

/** Applies one mutation near a place; those on stretches work on the 200 characters from there. */
function spoil(text: string, { kind, at, pick }: Mutation): string {
  const place = Math.floor(at * (text.length - 1))
  const stretch = (change: (char: string) => string) =>
    text.slice(0, place) +
    Array.from(text.slice(place, place + 200), change).join('') +
    text.slice(place + 200)
  switch (kind) {
    case 'blank':
      return betweenWords(text, place)
        ? text.slice(0, place) + BLANKS[pick % BLANKS.length] + text.slice(place)
        : text
    case 'break':
      return inLongLine(text, place) && betweenWords(text, place)
        ? text.slice(0, place) + BREAKS[pick % BREAKS.length] + text.slice(place)
        : text
    case 'wide':
      return stretch((char) =>
        char >= '!' && char <= '~' ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char,
      )
    case 'narrow':
      return stretch(
        (char) =>
          ({ '，': ',', '；': ';', '：': ':', '（': '(', '）': ')', '〔': '[', '〕': ']' })[char] ?? char,
      )
    case 'traditional':
      return stretch((char) => {
        const code = TRADITIONAL.get(char.charCodeAt(0))
        return code === undefined ? char : String.fromCharCode(code)
      })
    case 'quotes':
      return stretch((char) => ({ '“': '「', '”': '」' })[char] ?? char)
  }
}

/** Not inside a number or a Latin word: a blank there would change what is written. */
function betweenWords(text: string, place: number): boolean {
  return (
    !/[0-9A-Za-z.%０-９Ａ-Ｚａ-ｚ]/.test(text[place - 1] ?? '') ||
    !/[0-9A-Za-z.%０-９Ａ-Ｚａ-ｚ]/.test(text[place] ?? '')
  )
}

/** A line end spoils running text, not a heading on a line of its own. */
function inLongLine(text: string, place: number): boolean {
  const from = text.lastIndexOf('\n', place - 1) + 1
  const end = text.indexOf('\n', place)
  return (end < 0 ? text.length : end) - from > 40 && place > from + 1
}

function essence(plan: ParsedPlan): unknown[] {
  return plan.targets.map(({ task, indicator, comparator, value, unit, kind, recurrence, year }) => [
    task,
    indicator.replaceAll(/[「“]/g, '"').replaceAll(/[」”]/g, '"').normalize('NFKC'),
    comparator,
    value,
    unit,
    kind,
    recurrence,
    year,
  ])
}

function parsed(text: string): ParsedPlan {
  const outcome = parsePlan(text)
  assert.ok(outcome.ok)
  return outcome.plan
}

test('a thousand spoiled copies of the real plan give the same targets at exact places', () => {
  const expected = essence(parsed(SEED))
  assert.equal(expected.length, 37)
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 60 }), (mutations) => {
      const copy = mutations.reduce(spoil, SEED)
      const plan = parsed(copy)
      assert.deepEqual(essence(plan), expected)
      const points = Array.from(copy)
      for (const { start, end, text } of [...plan.targets, ...plan.actions, ...plan.qualitative]) {
        assert.equal(points.slice(start, end).join(''), text)
      }
    }),
    { numRuns: 1000, seed: 20_260_108 },
  )
})

test('the real plan wrapped into narrow columns with page numbers gives the same targets and tasks', () => {
  const expected = parsed(SEED)
  for (const width of [22, 28, 33, 40]) {
    let lines = 0
    const copy = SEED.split('\n')
      .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [''])
      .map((line) => (++lines % 25 === 0 ? `${line}\n\n— ${lines / 25} —\n` : line))
      .join('\n')
    const plan = parsed(copy)
    assert.deepEqual(essence(plan), essence(expected), `${width} columns`)
    const numbers = (of: ParsedPlan) => of.sections.map((s) => [s.number, s.tasks.map((task) => task.number)])
    assert.deepEqual(numbers(plan), numbers(expected))
  }
})
