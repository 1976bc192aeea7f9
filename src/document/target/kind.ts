// What kind of quantity a target promises, from its words (interfaces "Plan documents"). Rules in order, the first
// that holds decides. Where the wording allows two readings the likelier comes first and the other is named, so that
// somebody can decide.

import type { Quantity } from '../quantity/scan.ts'
import type { Recurrence, TargetKind } from '../types.ts'
import { isEvent, isFlow, isPrice, isShare, isStock, namesYear } from './kind-words.ts'
import type { Predicate } from './predicate.ts'
import { FOUNDING_VERBS, HOLDING_VERBS, REDUCING_VERBS } from './verbs.ts'

/** What the words of a target say together. */
export type Wording = Readonly<{
  indicator: string
  /** Everything from the start of the target to its end. */
  segment: string
  predicate: Predicate
  verb: string | null
  /** The verb stands with this number, not with one before it. */
  ownVerb: boolean
  quantity: Quantity
  /** The number is a place in a ranking. */
  rank: boolean
  /** A comparison with a base is printed (比2022年). */
  compared: boolean
  everyYear: boolean
}>

/** A kind, the other readings, and how often a yearly quantity binds. */
export type Kind = Readonly<{ kind: TargetKind; alternatives: readonly TargetKind[]; recurrence: Recurrence }>

/** Decides the kind of a target. */
export function kindOf(wording: Wording): Kind {
  const { predicate, quantity, segment } = wording
  if (wording.rank) return as('rank')
  if (/^(?:倍|番)$/.test(quantity.unit)) return as('increment')
  if (/(?:百分点|个点)$/.test(quantity.unit)) return inPoints(wording)
  if (/^[%‰成]$/.test(quantity.unit)) return inPercent(wording)
  const added = !wording.ownVerb && predicate.sense !== 'state' && /^(?:新增|净增)/.test(wording.verb ?? '')
  if (/新增|净增|增设/.test(segment) || (added && !/累计/.test(segment))) {
    if (/每年|年均|逐年/.test(segment)) return yearly('every-year', ['increment'])
    return /年度|(?<![一二三四五六七八九十两0-9])年新增/.test(segment)
      ? yearly('target-year', ['increment'])
      : as('increment', ['cumulative'])
  }
  if (predicate.sense === 'growth' || predicate.sense === 'drop' || predicate.sense === 'change')
    return as('increment')
  return counted(wording)
}

/** 提高5个百分点 is a change; 高于全国平均水平10个百分点 is a state of a share. */
function inPoints({ predicate, indicator }: Wording): Kind {
  const state = predicate.sense === 'state' || /高于|低于|高出|领先/.test(indicator)
  return state ? as('share', ['increment']) : as('increment')
}

function inPercent({ segment, predicate, indicator, compared, verb, ownVerb }: Wording): Kind {
  const grows =
    predicate.sense === 'growth' || /增速|增长率|[增涨]幅|增长$/.test(predicate.words + indicator.slice(-4))
  if (grows) {
    if (/年均|年复合|每年|(?<!\d)年(?:增|递增)|复合/.test(segment)) return as('average-growth')
    if (compared) return as('increment')
    return /增速|增长率|[增涨]幅|高于|保持/.test(segment)
      ? as('average-growth', ['increment'])
      : as('increment', ['average-growth'])
  }
  if (predicate.sense === 'drop')
    return /年均|每年/.test(segment) ? as('average-growth', ['increment']) : as('increment')
  const reduces = ownVerb && predicate.sense === null && REDUCING_VERBS.has(verb ?? '')
  if (reduces || (predicate.sense === 'change' && !isShare(indicator))) return as('increment')
  return compared || predicate.sense === 'change' ? as('increment', ['share']) : as('share')
}

/** Amounts and counts. A noun before 的 only describes the thing that is counted. */
function counted({ segment, indicator, predicate, quantity, everyYear, verb, ownVerb }: Wording): Kind {
  const thing = quantity.sort === 'count' ? headOf(indicator) : indicator
  const founds = (ownVerb || !isFlow(thing)) && verb !== null && FOUNDING_VERBS.has(verb)
  const holds = verb !== null && HOLDING_VERBS.has(verb)
  if (/累计|累积/.test(segment)) return as('cumulative', ['level'])
  if (isIntensity(indicator, quantity)) return as('level', ['annual-flow'])
  if (/每周|每月|每[天日]|[日周月]均/.test(segment)) return as('level', ['annual-flow'])
  if (everyYear || /每年|逐年|年均(?!浓度|值|气温|降|水平)/.test(segment)) return yearly('every-year')
  if (segment.startsWith('全年') || namesYear(quantity.sort === 'count' ? thing : segment))
    return yearly('target-year')
  const streams = /人次|标准箱|标箱|TEU|(?<!载重|总)吨(?!级|位)|班次|列$|列次|架次|场次|次$|千瓦时/.test(
    quantity.unit,
  )
  const events = isEvent(thing) && !/人次|万人$/.test(quantity.unit)
  if (holds && (events || streams) && (events || predicate.sense !== 'state'))
    return yearly('undecided', ['cumulative'])
  if (holds && quantity.sort !== 'money' && predicate.sense !== 'state')
    return as('cumulative', ['annual-flow'])
  if (predicate.sense !== 'state' && founds && !holds) {
    if (quantity.sort === 'money' && isFlow(thing)) return yearly('target-year', ['cumulative'])
    return as('cumulative', ['level'])
  }
  if (quantity.sort === 'money') {
    if (isStock(thing)) return as('level', ['annual-flow'])
    return yearly('target-year', ['level'])
  }
  if (events) return yearly('undecided', ['cumulative', 'level'])
  if ((streams || (isFlow(thing) && /量$|数$|游客$/.test(thing))) && !isStock(thing)) {
    return yearly('target-year', ['level', 'cumulative'])
  }
  return founds ? as('cumulative', ['level']) : as('level', ['cumulative'])
}

/** The thing that is counted, without what describes it: 年营业收入5000万元以上的|企业, 年销售额超亿元|品牌. */
function headOf(indicator: string): string {
  const described =
    /^.*[\d百千万亿](?:美?元|吨|亩|平方米|人次?|家)(?:及?以上|级)?(?=[\u4e00-\u9fff]{2})/.exec(indicator)
  const from = Math.max(indicator.lastIndexOf('的') + 1, described?.[0].length ?? 0)
  return indicator.slice(from)
}

/** A price, a wage, an amount for each unit of something: it holds at a time, it does not add up over a year. */
function isIntensity(indicator: string, { sort, unit }: Quantity): boolean {
  if (sort === 'money') return isPrice(indicator)
  if (sort === 'time') return !/学时|课时/.test(unit)
  return (
    sort === 'measure' &&
    (/[/／]/.test(unit) ||
      /^(?:单位|万元|每[万千百]?元|人均|单车|单箱)|平均|能耗|煤耗|电耗|水耗/.test(indicator))
  )
}

function as(kind: TargetKind, alternatives: readonly TargetKind[] = []): Kind {
  return { kind, alternatives, recurrence: null }
}

function yearly(recurrence: Recurrence, alternatives: readonly TargetKind[] = []): Kind {
  return { kind: 'annual-flow', alternatives, recurrence }
}
