import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { promisify } from 'node:util'
import * as fc from 'fast-check'
import {
  addWorkdays,
  isProvisional,
  isWorkday,
  nextWorkday,
  workCalendar,
  workdaysBetween,
} from './calendar.ts'
import { countingRules, deadline } from './calendar-deadline.ts'
import { addDays, day, dayFromNumber, dayNumber } from './day.ts'

const file: unknown = JSON.parse(
  readFileSync(new URL('../../data/calendars/cn.json', import.meta.url), 'utf8'),
)
const cn = workCalendar(file)
const covered = fc
  .integer({ min: dayNumber(cn.coverageStart), max: dayNumber(cn.coverageEnd) })
  .map(dayFromNumber)

// Counted by hand from the papers of 2024, 2025 and 2026.
const counts: readonly (readonly [string, number, string])[] = [
  ['2026-02-13', 1, '2026-02-14'],
  ['2026-02-13', 3, '2026-02-25'],
  ['2026-09-18', 15, '2026-10-15'],
  ['2026-09-30', 5, '2026-10-13'],
  ['2025-09-26', 15, '2025-10-23'],
  ['2025-01-24', 3, '2025-02-05'],
  ['2024-02-08', 5, '2024-02-21'],
]

test('working days are counted past holidays and through make-up days', () => {
  for (const [from, count, to] of counts) {
    const found = addWorkdays(day(from), count, cn)
    assert.deepEqual(found, { day: to, provisional: false, coverageEnd: '2026-12-28' })
    assert.equal(workdaysBetween(day(from), day(to), cn), count)
  }
})

test('a year has as many working days as its paper leaves', () => {
  for (const [year, workdays] of [
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ] as const)
    assert.equal(workdaysBetween(day(`${year - 1}-12-31`), day(`${year}-12-31`), cn), workdays, String(year))
})

test('the count is the same in every time zone of the machine', async () => {
  const program = `
    import { readFileSync } from 'node:fs'
    import { addWorkdays, isWorkday, workCalendar } from '${new URL('./calendar.ts', import.meta.url).href}'
    import { addDays, day, weekday } from '${new URL('./day.ts', import.meta.url).href}'
    import { dayOf } from '${new URL('./day-zone.ts', import.meta.url).href}'
    const cn = workCalendar(JSON.parse(readFileSync(new URL('${new URL('../../data/calendars/cn.json', import.meta.url).href}'), 'utf8')))
    const counts = ${JSON.stringify(counts)}
    const year = Array.from({ length: 1461 }, (_, at) => addDays(day('2023-01-01'), at))
    console.log(JSON.stringify({
      zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      counts: counts.map(([from, count]) => [from, count, addWorkdays(day(from), count, cn).day]),
      days: year.map((each) => each + weekday(each) + isWorkday(each, cn)).join(),
      today: dayOf(Date.UTC(2026, 10, 21, 16), 'Asia/Shanghai'),
    }))`
  const zones = ['America/New_York', 'UTC', 'Asia/Shanghai']
  const answers = await Promise.all(
    zones.map(async (TZ) => {
      const run = promisify(execFile)
      const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], {
        env: { ...process.env, TZ },
      })
      return JSON.parse(stdout) as { zone: string; counts: unknown; days: string; today: string }
    }),
  )
  assert.deepEqual(
    answers.map(({ zone }) => zone),
    zones,
  )
  for (const answer of answers) {
    assert.deepEqual(answer.counts, counts)
    assert.equal(answer.days, answers[0]?.days)
    assert.equal(answer.today, '2026-11-22')
  }
})

test('past the last notice an answer is provisional and says how far the notices reach', () => {
  assert.deepEqual(addWorkdays(day('2026-12-15'), 30, cn), {
    day: '2027-01-26',
    provisional: true,
    coverageEnd: '2026-12-28',
  })
  assert.equal(isProvisional(day('2027-02-08'), cn), true)
  assert.equal(
    isProvisional(day('2026-12-29'), cn),
    true,
    'the next notice may still move the New Year break',
  )
  assert.equal(addWorkdays(day('2026-12-28'), 0, cn).provisional, false)
  assert.equal(addWorkdays(day('2022-12-31'), 5, cn).provisional, false, 'the day of start is not counted')
  assert.equal(addWorkdays(day('2023-01-03'), -1, cn).provisional, true)
})

test('counting forth and back meet, and every step lands on a working day', () => {
  fc.assert(
    fc.property(covered, fc.integer({ min: -60, max: 60 }), (from, count) => {
      const to = addWorkdays(from, count, cn).day
      assert.equal(workdaysBetween(from, to, cn), count)
      if (count !== 0) assert.ok(isWorkday(to, cn))
      const next = nextWorkday(from, cn).day
      assert.equal(next, isWorkday(from, cn) ? from : addWorkdays(from, 1, cn).day)
    }),
  )
})

test('a deadline carries its rule: working days, or plain days whose end moves off a holiday', () => {
  const { workdays, days, months } = countingRules
  const ends: [string, number, Parameters<typeof deadline>[0]['rule'], string][] = [
    ['2026-09-18', 15, workdays, '2026-10-15'],
    ['2026-09-18', 15, days, '2026-10-08'], // 3 October lies in the break, which ends on the 7th
    ['2026-09-18', 15, { ...days, endMovesToWorkday: false }, '2026-10-03'],
    ['2026-09-18', 1, { ...workdays, countsStart: true }, '2026-09-18'],
    ['2026-02-04', 10, days, '2026-02-14'], // a Saturday, but worked
    ['2026-01-31', 1, months, '2026-02-28'],
    ['2026-03-01', 1, { ...months, countsStart: true }, '2026-03-31'],
  ]
  for (const [from, count, rule, end] of ends) {
    const found = deadline({ from: day(from), count, rule, calendar: cn })
    assert.equal(found.day, end, `${from} + ${count} ${rule.unit}`)
    assert.equal(found.rule.basis, rule.basis)
    assert.equal(found.provisional, false)
  }
  const provisional = (rule: (typeof ends)[0][2]) =>
    deadline({ from: day('2026-12-20'), count: 30, rule, calendar: cn }).provisional
  assert.equal(provisional(workdays), true)
  assert.equal(provisional(days), true)
  assert.equal(provisional({ ...days, endMovesToWorkday: false }), false)
  assert.throws(() => deadline({ from: day('2026-01-01'), count: 0, rule: days, calendar: cn }), RangeError)
})

test('a later notice changes an earlier one, and settles the days it waited for', () => {
  const notices = [...(file as { notices: object[] }).notices]
  const amended = workCalendar({
    notices: [
      noticeFor(2027, '2026-11-25', [
        { name: '元旦', from: '2026-12-31', to: '2027-01-02', makeUpDays: ['2026-12-26', '2027-10-07'] },
      ]),
      noticeFor(2027, '2026-12-30', [{ name: '元旦', from: '2027-10-07', to: '2027-10-08', makeUpDays: [] }]),
      ...notices,
    ],
  })
  assert.equal(isWorkday(day('2026-12-26'), amended), true)
  assert.equal(isWorkday(day('2026-12-31'), amended), false)
  assert.equal(isWorkday(day('2027-10-07'), amended), false)
  assert.equal(isProvisional(day('2026-12-31'), amended), false)
  assert.equal(amended.coverageEnd, '2027-12-28')
})

test('a malformed calendar is refused with the place that is wrong', () => {
  assertRefused((copy) => copy.notices.splice(0), /at least one notice/)
  assertRefused((copy) => copy.notices.splice(1, 1), /between 2023 and 2026 has no notice/)
  assertRefused((copy) => (copy.notices[1]!['issuedOn'] = '2026-02-30'), /notices\[1\]\.issuedOn is no day/)
  assertRefused((copy) => delete copy.notices[0]!['documentNumber'], /notices\[0\] has no documentNumber/)
  assertRefused(
    (copy) =>
      (copy.notices[0]!['breaks'] = [{ name: '元旦', from: '2023-01-02', to: '2023-01-01', makeUpDays: [] }]),
    /ends before it begins/,
  )
  assert.throws(() => workCalendar(null), RangeError)
  assert.equal(addDays(cn.coverageStart, 0), '2023-01-01')
})

function noticeFor(year: number, issuedOn: string, breaks: object[]) {
  return { year, title: '测试用通知', documentNumber: null, issuedOn, source: 'made for this test', breaks }
}

function assertRefused(change: (file: { notices: Record<string, unknown>[] }) => void, message: RegExp) {
  const copy = structuredClone(file) as { notices: Record<string, unknown>[] }
  change(copy)
  assert.throws(() => workCalendar(copy), message)
}
