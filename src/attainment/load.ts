// Loads what a city folder says was observed: series, what they measure, values with their sources. Run at
// every start: what is there already stays as people left it, what is new is added, a value that the folder
// changed supersedes the old one unless people corrected or withdrew it.

import { type Context, actorOf, audit } from '../access/index.ts'
import type { WriteTx } from '../platform/store/tx.ts'
import { planWithRegister, plansOf } from '../plan/index.ts'
import { type City, readCityFolder } from '../registry/index.ts'
import { type CityFiles, type SeriesEntry, type ValueEntry, readCityFiles } from './city-files.ts'
import { mustHaveCity } from './ground.ts'
import { type Candidate, matchWords } from './match-target.ts'
import { instantOf } from './moment.ts'
import { type Observation, stateOf } from './observation.ts'
import * as store from './store.ts'
import { insertSeries, linkGoal, linkTarget, series as seriesById } from './store-series.ts'

/** A target or goal of the folder that no plan in force has. */
export type Unmatched = Readonly<{ series: string; task: string; words: string }>

/** What a load did. */
export type LoadReport = Readonly<{
  series: number
  links: number
  added: number
  corrected: number
  unmatched: readonly Unmatched[]
}>

/** Loads the observations of a city folder; a second run changes nothing. */
export async function loadObservations(
  context: Context,
  { folder }: Readonly<{ folder: string }>,
): Promise<LoadReport> {
  const { city } = await readCityFolder(folder)
  const files = await readCityFiles(folder, city.id)
  return context.store.write(async (tx) => {
    const of = await mustHaveCity(tx, city.id)
    const added = await loadSeries(tx, files.series, { city: of, at: instantOf(context) })
    const links = await loadLinks(tx, files.series, of)
    const values = await loadValues(tx, files, { city: of, context })
    const report = { series: added, ...links, ...values }
    if (added + links.links + values.added + values.corrected > 0)
      await audit(tx, context, {
        useCase: 'attainment.city.load',
        subject: { kind: 'city', id: city.id },
        after: { ...report, unmatched: report.unmatched.length },
      })
    return report
  })
}

async function loadSeries(
  tx: WriteTx,
  entries: readonly SeriesEntry[],
  { city, at }: Readonly<{ city: City; at: string }>,
): Promise<number> {
  let added = 0
  for (const { id, name, unit, form, geo, calibre } of entries) {
    if (await seriesById(tx, id)) continue
    const made = { id, cityId: city.id, name, unit, form, geo, calibre, demo: city.demo, revision: 1 }
    await insertSeries(tx, made, at)
    added += 1
  }
  return added
}

async function loadLinks(
  tx: WriteTx,
  entries: readonly SeriesEntry[],
  city: City,
): Promise<Readonly<{ links: number; unmatched: readonly Unmatched[] }>> {
  const plans = await meantIn(tx, city)
  const unmatched: Unmatched[] = []
  let links = 0
  for (const { id: series, targets, goals } of entries) {
    for (const { task, indicator: words, relation, note } of targets) {
      const found = plans.flatMap(({ planId, targets }) =>
        keyed(planId, matchWords({ task, words }, targets)),
      )
      if (found.length === 0) unmatched.push({ series, task, words })
      for (const place of found)
        if (await linkTarget(tx, { ...place, seriesId: series, relation, note })) links += 1
    }
    for (const { task, text: words, relation } of goals) {
      const found = plans.flatMap(({ planId, goals }) => keyed(planId, matchWords({ task, words }, goals)))
      if (found.length === 0) unmatched.push({ series, task, words })
      for (const place of found)
        if (await linkGoal(tx, { ...place, seriesId: series, relation, note: '' })) links += 1
    }
  }
  return { links, unmatched }
}

function keyed(
  planId: string,
  keys: readonly string[],
): readonly Readonly<{ planId: string; key: string }>[] {
  return keys.map((key) => ({ planId, key }))
}

type Meant = Readonly<{ planId: string; targets: readonly Candidate[]; goals: readonly Candidate[] }>

async function meantIn(tx: WriteTx, city: City): Promise<readonly Meant[]> {
  const plans = (await plansOf(tx, city.id, { after: null, limit: 200 })).filter(
    ({ state }) => state === 'in-force',
  )
  const meant: Meant[] = []
  for (const plan of plans) {
    const { content } = await planWithRegister(tx, plan)
    const numbers = new Map(content.tasks.map(({ key, number }) => [key, number]))
    const taskOf = (key: string | null) => (key === null ? 'overall' : (numbers.get(key) ?? ''))
    const live = <Entry extends { state: string }>(entries: readonly Entry[]) =>
      entries.filter(({ state }) => state === 'live')
    meant.push({
      planId: plan.id,
      targets: live(content.targets).map((one) => ({
        key: one.key,
        task: taskOf(one.taskKey),
        words: one.indicator,
      })),
      goals: live(content.goals).map((one) => ({ key: one.key, task: taskOf(one.taskKey), words: one.text })),
    })
  }
  return meant
}

type Loading = Readonly<{ city: City; context: Context }>

async function loadValues(tx: WriteTx, { series, values }: CityFiles, loading: Loading) {
  const { city, context } = loading
  const known = await store.observations(tx, { series: series.map(({ id }) => id) }, city.timeZone)
  const byPlace = Map.groupBy(known, placeOf)
  const forms = new Map(series.map(({ id, form }) => [id, form]))
  const fresh: store.NewObservation[] = []
  const corrected: store.NewObservation[] = []
  for (const value of values) {
    const form = forms.get(value.series) ?? 'level'
    const there = byPlace.get(placeOf({ ...value, seriesId: value.series })) ?? []
    if (there.some((one) => one.value === value.value && one.unit === value.unit)) continue
    const standing = there.find((one) => stateOf(one) === 'valid')
    const row = { ...newRow(value, { form, ...loading }), enteredBy: actorOf(context.caller) }
    if (there.length === 0) fresh.push(row)
    else if (standing?.enteredBy === row.enteredBy)
      corrected.push({ ...row, supersedes: standing.id, reason: '城市数据文件更正' })
  }
  await store.insertObservations(tx, [...fresh, ...corrected])
  return { added: fresh.length, corrected: corrected.length }
}

function newRow(
  value: ValueEntry,
  { form, city, context }: Loading & Readonly<{ form: Observation['form'] }>,
): store.NewObservation {
  const { series: seriesId, basis, ...stated } = value
  return {
    ...stated,
    seriesId,
    form,
    basis: form === 'level' ? basis : 'unstated',
    evidence: null,
    onBehalfOf: null,
    cityId: city.id,
    status: city.demo ? 'demo' : 'sourced',
    enteredAt: instantOf(context),
    enteredBy: actorOf(context.caller),
    supersedes: null,
    reason: null,
  }
}

// One value a series, period and source.
function placeOf(of: Pick<Observation, 'seriesId' | 'period' | 'source' | 'url'>): string {
  return [of.seriesId, of.period, of.source, of.url ?? ''].join('\n')
}
