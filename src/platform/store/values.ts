// How values cross between PostgreSQL and JavaScript, pinned here so that both engines answer alike:
//   bool -> boolean; int2, int4, oid, float -> number; int8 (and count) -> number where it is safe, else an
//   error; numeric -> text; date -> 'YYYY-MM-DD'; timestamptz -> '2026-01-08T03:04:05.678Z' (six digits
//   where the value has microseconds, so texts of our clock compare with Date#toISOString); timestamp and
//   time -> PostgreSQL's text; json, jsonb -> parsed; bytea -> Uint8Array; arrays of these -> arrays;
//   anything else -> PostgreSQL's text.

import { arrayText, parseArray } from './arrays.ts'

/** Reads one value from PostgreSQL's text form. */
export type Parser = (text: string) => unknown

/** The parser of a type, by its oid in pg_type. */
export function parserOf(oid: number): Parser {
  const element = elements[oid]
  if (element === undefined) return parsers[oid] ?? asText
  const parse = parsers[element] ?? asText
  return (text) => parseArray(text, parse)
}

/**
 * The text form of a bound parameter; PostgreSQL infers its type from the statement.
 *
 * @throws {TypeError} for what has no single meaning: undefined, NaN, Date (pass its ISO text), plain
 *   objects (pass `json(value)`).
 */
export function parameterText(value: unknown): string | null {
  if (value === null) return null
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
      if (Number.isFinite(value)) return String(value)
      break
    case 'bigint':
      return value.toString()
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`
      if (Array.isArray(value)) return arrayText(value, parameterText)
      break
    default:
  }
  throw new TypeError(`a parameter cannot be ${typeof value === 'number' ? value : typeof value}`)
}

const asText: Parser = (text) => text

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`integer ${text} does not fit a number`)
  return value
}

function instant(text: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d+))?\+00$/.exec(text)
  if (parts === null) return text // infinity, BC, a year past 9999: as PostgreSQL prints it
  const [, day, time, fraction = ''] = parts
  const micro = fraction.padEnd(6, '0')
  return `${day}T${time}.${micro.endsWith('000') ? micro.slice(0, 3) : micro}Z`
}

function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text.slice(2), 'hex'))
}

const parsers: Readonly<Record<number, Parser>> = {
  16: (text) => text === 't',
  17: bytes,
  20: safeInteger,
  21: Number,
  23: Number,
  26: Number,
  114: (text) => JSON.parse(text) as unknown,
  700: Number,
  701: Number,
  1184: instant,
  3802: (text) => JSON.parse(text) as unknown,
}

/** Array type -> element type. */
const elements: Readonly<Record<number, number>> = {
  1000: 16, // bool
  1001: 17, // bytea
  1002: 18, // "char"
  1003: 19, // name
  1005: 21, // int2
  1007: 23, // int4
  1009: 25, // text
  1015: 1043, // varchar
  1016: 20, // int8
  1021: 700, // float4
  1022: 701, // float8
  1028: 26, // oid
  1115: 1114, // timestamp
  1182: 1082, // date
  1185: 1184, // timestamptz
  1231: 1700, // numeric
  199: 114, // json
  2951: 2950, // uuid
  3807: 3802, // jsonb
}
