// The yearly notice of the State Council's General Office on holidays (国务院办公厅关于…年部分节假日安排的通知) as
// one record: which days rest, which weekend days are worked in exchange (调休). Only these papers make
// a day in China a working day or not; nothing is derived from a rule of thumb.

import { type Day, isDay } from './day.ts'

/** One holiday of a notice: the days off, and the weekend days worked for it. */
export type HolidayBreak = Readonly<{ name: string; from: Day; to: Day; makeUpDays: readonly Day[] }>

/** 放假通知: the paper of one year, or one that amends it. */
export type HolidayNotice = Readonly<{
  year: number
  title: string
  /** 发文字号; null where it is not certain. */
  documentNumber: string | null
  issuedOn: Day
  /** Where the facts were taken from. */
  source: string
  breaks: readonly HolidayBreak[]
}>

/**
 * Checks the notices of a calendar file (data/calendars/cn.json) that somebody else has read.
 *
 * @throws {RangeError} naming the place, if the shape, a date or a break is wrong.
 */
export function readNotices(json: unknown): readonly HolidayNotice[] {
  const notices = list(field(json, 'notices', 'calendar'), 'notices').map((each, at) =>
    notice(each, `notices[${at}]`),
  )
  if (notices.length === 0) throw new RangeError('a calendar needs at least one notice')
  return notices
}

function notice(json: unknown, place: string): HolidayNotice {
  const year = field(json, 'year', place)
  if (typeof year !== 'number' || !Number.isInteger(year))
    throw new RangeError(`${place}.year is no whole number`)
  const documentNumber = field(json, 'documentNumber', place)
  return {
    year,
    title: text(json, 'title', place),
    documentNumber: documentNumber === null ? null : text(json, 'documentNumber', place),
    issuedOn: date(field(json, 'issuedOn', place), `${place}.issuedOn`),
    source: text(json, 'source', place),
    breaks: list(field(json, 'breaks', place), `${place}.breaks`).map((each, at) =>
      holidayBreak(each, `${place}.breaks[${at}]`),
    ),
  }
}

function holidayBreak(json: unknown, place: string): HolidayBreak {
  const from = date(field(json, 'from', place), `${place}.from`)
  const to = date(field(json, 'to', place), `${place}.to`)
  if (to < from) throw new RangeError(`${place} ends before it begins`)
  const makeUpDays = list(field(json, 'makeUpDays', place), `${place}.makeUpDays`).map((each) =>
    date(each, `${place}.makeUpDays`),
  )
  if (makeUpDays.some((each) => from <= each && each <= to))
    throw new RangeError(`${place} is worked and rests at once`)
  return { name: text(json, 'name', place), from, to, makeUpDays }
}

function field(json: unknown, name: string, place: string): unknown {
  if (typeof json !== 'object' || json === null || !(name in json))
    throw new RangeError(`${place} has no ${name}`)
  return (json as Record<string, unknown>)[name]
}

function list(json: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new RangeError(`${place} is no list`)
  return json
}

function text(json: unknown, name: string, place: string): string {
  const found = field(json, name, place)
  if (typeof found !== 'string' || found === '') throw new RangeError(`${place}.${name} is no text`)
  return found
}

function date(json: unknown, place: string): Day {
  if (typeof json !== 'string' || !isDay(json)) throw new RangeError(`${place} is no day: ${String(json)}`)
  return json
}
