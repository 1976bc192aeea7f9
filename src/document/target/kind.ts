// What kind of quantity a target promises, from its words (interfaces "Plan documents"). Where the wording allows
// two readings the likelier comes first and the other is named, so that somebody can decide.

import type { Quantity } from '../quantity/scan.ts'
import type { Recurrence, TargetKind } from '../types.ts'
import type { Predicate } from './predicate.ts'
import { FOUNDING_VERBS, HOLDING_VERBS } from './verbs.ts'

/** What the words of a target say together. */
export type Wording = Readonly<{
  indicator: string
  /** Everything from the start of the target to its end. */
  segment: string
  predicate: Predicate
  verb: string | null
  quantity: Quantity
  /** A comparison with a base is printed (比2022年). */
  compared: boolean
  everyYear: boolean
}>

/** A kind, the other readings, and how often a yearly quantity binds. */
export type Kind = Readonly<{ kind: TargetKind; alternatives: readonly TargetKind[]; recurrence: Recurrence }>

const SHARE =
  /占比|比重|占[^，]{1,40}(?:比|比例|%)|[^效汇利税费概速频功]率(?:[^，先]|$)|比例|贡献度|渗透|覆盖面|满意度|普及|占/
const FLOW_NOUN =
  /额|收入|产值|增加值|进出口|出口|进口|营收|投资|外资|吞吐量|开行|旅客|游客|客流|人次|接待|发送量|运量|货运|邮政?|交易|成交|消费|申请量|授权量|产量|发电量|用电量|销售|零售|消耗|排放|举办|展会|会展|场次|演出|赛事|[^体]GDP|生产总值|税收|办展|服务量|班次|航班|流量|订单|合同|利润|结算|融资|贷款投放|就业/
const STOCK_NOUN =
  /总规模|规模|市值|余额|存量|保有量|总数|拥有量|在校|从业人员|人口|基金|里程|面积|库容|装机|容量|能力|算力|资产/
const GROWTH_NOUN = /增速|增长率|增幅|增长/

/** Decides the kind of a target. */
export function kindOf(wording: Wording): Kind {
  const { segment, predicate, quantity, indicator, verb } = wording
  const ratio = quantity.unit === '%' || quantity.unit === '‰' || quantity.unit === '成'
  if (
    /排名|位次|名次|前列|前\d|前[一二三四五十]|第[一二三四五六七八九十\d]/.test(segment) &&
    /^(?:位|名|)$/.test(quantity.unit)
  ) {
    if (/上升|前移|提升|前进|晋升|提高/.test(predicate.words)) return only('increment')
    return only('rank')
  }
  if (predicate.sense === 'growth' || (ratio && GROWTH_NOUN.test(predicate.words + indicator.slice(-4)))) {
    if (!ratio && quantity.unit !== '倍' && quantity.unit !== '番') return only('increment')
    if (/年均|年复合|平均每年|每年|年增|年递增|复合/.test(segment)) return only('average-growth')
    if (wording.compared || /番|倍/.test(quantity.unit)) return only('increment')
    return /增速|增长率|增幅|高于|保持/.test(segment)
      ? { kind: 'average-growth', alternatives: ['increment'], recurrence: null }
      : { kind: 'increment', alternatives: ['average-growth'], recurrence: null }
  }
  if (quantity.unit.endsWith('百分点') || quantity.unit === '个点') {
    return predicate.sense === 'state'
      ? { kind: 'share', alternatives: ['increment'], recurrence: null }
      : only('increment')
  }
  if (/新增|净增|增设/.test(segment.slice(0, segment.length - 1))) {
    if (/每年|年均|年新增|年度/.test(segment))
      return { kind: 'annual-flow', alternatives: ['increment'], recurrence: yearly(segment) }
    return { kind: 'increment', alternatives: ['cumulative'], recurrence: null }
  }
  if (ratio && (predicate.sense === 'drop' || (predicate.sense === 'change' && !SHARE.test(indicator))))
    return only('increment')
  if (ratio)
    return wording.compared ? { kind: 'increment', alternatives: ['share'], recurrence: null } : only('share')
  if (predicate.sense === 'drop' || predicate.sense === 'change') return only('increment')
  return counted(wording, verb)
}

function counted({ segment, indicator, predicate, quantity, everyYear }: Wording, verb: string | null): Kind {
  if (/累计|累积|总计|合计/.test(segment))
    return { kind: 'cumulative', alternatives: ['level'], recurrence: null }
  if (everyYear || /每年|年均|逐年|每年度/.test(segment))
    return { kind: 'annual-flow', alternatives: [], recurrence: 'every-year' }
  if (
    /^(?:全?年|年度)(?!轻|龄|会)|[^近青少多两三五十一0-9]年(?:度)?(?:营业|旅客|货|开行|吞吐|接待|举办|办展|产|销|交易|客|发|营收|服务|进出口|出口|处理|专利|均(?!增)|展会|业务|新增|申请|主营|成交|总?收入|供|用|加工|登记|税收|实现)|全年|年度/.test(
      segment,
    )
  ) {
    return { kind: 'annual-flow', alternatives: [], recurrence: 'target-year' }
  }
  if (predicate.sense !== 'state' && verb !== null && FOUNDING_VERBS.has(verb) && !HOLDING_VERBS.has(verb)) {
    if (quantity.sort === 'money' && FLOW_NOUN.test(indicator))
      return { kind: 'annual-flow', alternatives: ['cumulative'], recurrence: 'target-year' }
    return { kind: 'cumulative', alternatives: ['level'], recurrence: null }
  }
  if (verb !== null && HOLDING_VERBS.has(verb)) {
    return { kind: 'annual-flow', alternatives: ['cumulative'], recurrence: 'undecided' }
  }
  if (quantity.sort === 'money') {
    if (STOCK_NOUN.test(indicator) && !FLOW_NOUN.test(indicator)) {
      return /总产出/.test(indicator)
        ? flow(['level'])
        : { kind: 'level', alternatives: ['annual-flow'], recurrence: null }
    }
    return flow(['level'])
  }
  if (
    /人次|标准箱|标箱|TEU|吨|班次|列次|架次|场次|次$|千瓦时/.test(quantity.unit) ||
    (FLOW_NOUN.test(indicator) && /量$|数$|次数$|游客|旅客/.test(indicator))
  ) {
    if (!STOCK_NOUN.test(indicator))
      return flow(/场|次$/.test(quantity.unit) ? ['cumulative', 'level'] : ['level', 'cumulative'])
  }
  if (verb !== null && FOUNDING_VERBS.has(verb))
    return { kind: 'cumulative', alternatives: ['level'], recurrence: null }
  return { kind: 'level', alternatives: ['cumulative'], recurrence: null }
}

function flow(alternatives: readonly TargetKind[]): Kind {
  return { kind: 'annual-flow', alternatives, recurrence: 'target-year' }
}

function only(kind: TargetKind): Kind {
  return { kind, alternatives: [], recurrence: null }
}

function yearly(segment: string): Recurrence {
  return /每年|年均/.test(segment) ? 'every-year' : 'target-year'
}
