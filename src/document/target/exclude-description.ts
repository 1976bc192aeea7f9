// Numbers that describe something or set a condition, instead of promising: durations, thresholds (投资额1亿元以上的项目),
// money handed out (给予50万元补助), places (在3个区).

import { isNoun } from './after.ts'
import type { Around, ExclusionRule } from './around.ts'

const HANDED =
  /给予|予以|奖励|奖补|补贴|补助|资助|贴息|奖金|贷款额度|返还|减免|免征|减征|退税率|税率|抵扣|扣除|征收|收取|缴纳|罚款|最高(?!人民|水平|法)|上限|每家(?:企业)?(?:给|最|不)|每个项目|每户|每人每|一次性|封顶|按(?:照)?(?:其|实际|不超过|销售|合同|年度|投资|贷款|设备|项目|出口|保费|.{0,12}的)?.{0,12}比例|分档|拨付|兑现|支持额度|票面|保费|安排[^，。；]{0,16}资金|专项资金|补贴资金|财政资金|扶持资金|引导资金/
const SPEEDING =
  /压缩|缩短|压减|缩减|控制|精简|降|减少|提速|延长|不超过|不高于|少于|低于|提高|提升|增加|寿命|年限|时长|时间/
const TERM = /(?:有效期|试点期|为期|期限|任期|每隔|连续|提前)[^，]{0,4}$/
const SERVICE =
  /^(?:过境|免签|通关|服务圈|生活圈|便民|以来|来|期|的?有效|一次|一轮|制|政策|经济圈|交通圈|通勤|可达|理论|不打烊|自助|值班|内向|内报)/
const THING = '企业|单位|机构|项目|人才|平台|个人|园区|基地|中心|商户|活动|展会|团队|产品|示范区'
const CONDITIONED = new RegExp(`^[^，。；]{0,40}的(?:${THING})?$`)
const RAISED =
  /(?:设立|组建|募集|撬动|带动|引导|实现|完成|新增|发放|投放|吸引|筹集|超过|不低于|不少于|达到?)[^，]{0,6}$/
const GIVES = /给予|予以|可享|享受|奖|补/

/** Rules for numbers that describe or condition. */
export const descriptionRules: readonly ExclusionRule[] = [
  { name: 'duration', excludes: isDuration },
  { name: 'threshold of a description', excludes: isThreshold },
  {
    name: 'money handed out',
    excludes: ({ quantity: { sort, unit }, sentence }) =>
      (sort === 'money' || unit === '%' || unit === '倍') && HANDED.test(sentence),
  },
  { name: 'condition', excludes: isCondition },
  {
    name: 'comparison with elsewhere',
    excludes: ({ before }) => /(?:相当于|约合|折合|为全国的|是全国的|超出常规)[^，]{0,4}$/.test(before),
  },
  {
    name: 'where, not how many',
    excludes: ({ quantity: { sort, post }, before, after }) =>
      sort === 'count' &&
      post === '' &&
      isNoun(after) &&
      /(?:在|全市|全省|全区|全县|覆盖全部|涉及|包括|涵盖|含|分为|分|共分|按照|围绕|聚焦|统筹)$/.test(before),
  },
]

/** 有效期3年, 240小时过境免签; but 压缩至3个工作日, 人均预期寿命80岁 are promises. */
function isDuration({ quantity: { sort, unit }, before, after, sentence }: Around): boolean {
  if (sort !== 'time') return false
  if (!SPEEDING.test(before.slice(-24)) || TERM.test(before) || SERVICE.test(after)) return true
  return (unit.startsWith('年') && !/寿命|年限|龄/.test(before)) || HANDED.test(sentence)
}

/** 10亿元以上的项目, 2000万元资金, 30平方公里的园区: the number tells which or how big, not how many. */
function isThreshold({ quantity: { sort, post }, before, after }: Around): boolean {
  if (sort === null || isFund(before, after)) return false
  if (post !== '' && after.startsWith('的') && sort !== 'ratio') {
    return !/^的(?:目标|增长|增速|规模|水平|速度|[^，。；]{0,6}(?:增长率|增速))/.test(after)
  }
  if (sort === 'money') {
    if (/^(?:级|的(?!目标|增长|规模)|以[上下](?:企业|项目|产业|的))/.test(after)) return true
    if (!isNoun(after)) return false
    return !RAISED.test(before) || /^(?:企业|项目|产业|集群|园区|龙头|平台|工程|品牌)/.test(after)
  }
  if (sort !== 'measure' || !isNoun(after) || /^(?:以上|左右|的?目标)/.test(after)) return false
  return !/新增|新建|建设|建成|改造|完成|达到?|推广|治理/.test(before.slice(-8))
}

/** 设立总规模100亿元的…基金: the money is the size of what is founded. */
function isFund(before: string, after: string): boolean {
  return (
    /^的?[^，。；]{0,24}基金/.test(after) &&
    /(?:设立|组建|打造|建立|发起|成立|形成|募集)[^，。；]{0,16}$/.test(before)
  )
}

/** 对年出口额超过500万美元的企业，给予…. */
function isCondition({ before, after, sentence }: Around): boolean {
  if (/^(?:对|凡|若|如|针对)/.test(before) && (GIVES.test(sentence) || sentence.includes('支持'))) return true
  if (/^[^，。；]{0,20}的$/.test(after) && GIVES.test(sentence)) return true
  const clause = sentence.replace(/^.*[。；]/, '')
  return CONDITIONED.test(after) && /^(?:对|凡|如|若|当|针对|经|符合|给予)/.test(clause)
}
