// How long a plan of 30,000 characters takes to parse once warm (the promise is 50 ms), beside the least that any
// reader of the text must do: one plain regular-expression pass for numbers with units over the same text in the
// same run. Prints both medians and their ratio as one line of JSON.

import { readFileSync } from 'node:fs'
import { parsePlan } from '../src/document/index.ts'

const LENGTH = 30_000
const PLAIN =
  /\d+(?:\.\d+)?\s*(?:%|个百分点|[万亿]?(?:元|人次|人|家|个|条|项|件|场次?|列|吨|平方米))(?:以上|以内)?/g

const seed = readFileSync(new URL('../data/plans/wuhan-2026-4.txt', import.meta.url), 'utf8')
const text = seed.repeat(Math.ceil(LENGTH / seed.length)).slice(0, LENGTH)

/** The times of many runs in milliseconds, sorted: the middle one is the figure, the first what a quiet machine does. */
function timesOf(run: () => unknown, times: number): number[] {
  const taken = Array.from({ length: times }, () => {
    const from = performance.now()
    run()
    return performance.now() - from
  })
  return taken.sort((a, b) => a - b)
}

const parse = () => parsePlan(text)
const pass = () => text.match(PLAIN)?.length
timesOf(parse, 10)
timesOf(pass, 10)
const parses = timesOf(parse, 31)
const parseMs = parses[15] as number
const floorMs = timesOf(pass, 31)[15] as number
const rounded = (ms: number) => Math.round(ms * 1000) / 1000
process.stdout.write(
  `${JSON.stringify({
    figure: 'parse',
    characters: text.length,
    ms: rounded(parseMs),
    bestMs: rounded(parses[0] as number),
    floorMs: rounded(floorMs),
    ratio: Math.round(parseMs / floorMs),
    promiseMs: 50,
    held: parseMs <= 50,
  })}\n`,
)
