// series.json and observations.csv of a city folder: what was published about a city, with its sources. What
// is wrong in a folder is the fault of whoever ships it, so it throws.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type Day, isDay } from '../kernel/day.ts'
import { type DecimalText, decimal, toText } from '../kernel/decimal.ts'
import { type Period, period } from '../kernel/period.ts'
import { readJson } from '../registry/index.ts'
import { isSameThing } from './judge/fit.ts'
import { type Basis, forms } from './observation.ts'

const relation = z.enum(['measures', 'related'])

const seriesFile = z.array(
  z.object({
    id: z.string(),
    name: z.string().min(1),
    unit: z.string().min(1),
    form: z.enum(forms),
    geo: z.string().nullable(),
    calibre: z.string(),
    targets: z.array(z.object({ task: z.string(), indicator: z.string(), relation, note: z.string() })),
    goals: z.array(z.object({ task: z.string(), text: z.string(), relation })),
  }),
)

/** A series as a city folder describes it. */
export type SeriesEntry = z.infer<typeof seriesFile>[number]

// How a value stands to its period: totals over it, or a state (latest: the newest published).
const bases: Readonly<Record<string, Basis>> = {
  annual: 'flow',
  quarter: 'flow',
  month: 'flow',
  period: 'flow',
  cumulative: 'flow',
  stock: 'stock',
  latest: 'stock',
  average: 'unstated',
}

/** A published value as a city folder lists it. */
export type ValueEntry = Readonly<{
  series: string
  period: Period
  value: DecimalText
  unit: string
  basis: Basis
  source: string
  url: string | null
  publishedOn: Day | null
  note: string | null
}>

/** What a city folder says was observed; nothing where the files are absent. */
export type CityFiles = Readonly<{ series: readonly SeriesEntry[]; values: readonly ValueEntry[] }>

/** Reads both files. @throws {ZodError | RangeError} naming the row that is wrong. */
export async function readCityFiles(folder: string, cityId: string): Promise<CityFiles> {
  const series = seriesFile.parse(await readJson(join(folder, 'series.json')))
  const units = new Map(series.map(({ id, unit }) => [id, unit]))
  for (const { id } of series)
    if (!id.startsWith(`${cityId}.`)) throw new RangeError(`${id} is not of ${cityId}`)
  const text = await readFile(join(folder, 'observations.csv'), 'utf8')
  const rows = parse(text, { columns: true, bom: true }) as readonly Readonly<Record<string, string>>[]
  return { series, values: rows.map((row, at) => valueOf(row, `${folder}, row ${at + 2}`, units)) }
}

function valueOf(
  row: Readonly<Record<string, string>>,
  place: string,
  units: ReadonlyMap<string, string>,
): ValueEntry {
  const { series = '', unit = '', source = '', url = '', note = '', published = '' } = row
  const basis = bases[row['basis'] ?? '']
  const own = units.get(series)
  if (own === undefined || basis === undefined || source === '') throw new RangeError(`${place}: incomplete`)
  if (!isSameThing(own, unit)) throw new RangeError(`${place}: ${unit} is not ${own}`)
  if (published !== '' && !isDay(published)) throw new RangeError(`${place}: no day: ${published}`)
  return {
    series,
    period: period(row['period'] ?? ''),
    value: toText(decimal(row['value'] ?? '')),
    unit,
    basis,
    source,
    url: url === '' ? null : url,
    publishedOn: isDay(published) ? published : null,
    note: note === '' ? null : note,
  }
}
