// Numbers that describe something or set a condition, instead of promising: durations, thresholds (投资额1亿元以上的项目),
// conditions (空置率高于五成的楼宇), how often somebody meets (每年至少召开2次会议), places (在3个区).

import { isNoun } from './after.ts'
import type { Around, ExclusionRule } from './around.ts'
import { isFund, isHanded } from './exclude-money.ts'

const SPEEDING =
  /压缩|缩短|压减|缩减|控制|精简|降|减少|提速|延长|不超过|不高于|少于|低于|提高|提升|增加|寿命|年限|时长|时间/
const TERM = /(?:有效期|试点期|为期|任期|每隔|连续|提前)[^，]{0,4}$|期限(?:为|是|最长|一般)*$/
const SERVICE =
  /^(?:过境|免签|通关|服务圈|生活圈|便民|以来|来|期|的?有效|一次|一轮|制|政策|经济圈|交通圈|通勤|可达|理论|不打烊|自助|值班|内向|内报)/
const OF_SOMETHING = /^[^，。；]{0,40}的/
const COMPARES = /(?:超过|高于|大于|多于|不低于|不少于|不足|低于|少于|未达到|未达|上升|达到?|不超过|突破)$/
const PROCEDURE =
  /召开|例会|联席|调度|听取|汇报|研究|督查|督导|督办|评估|自查|检查|通报|考核|座谈会|碰头|会商|工作会|领导小组|专班/
const RAISED =
  /(?:设立|组建|募集|撬动|带动|引导|实现|完成|新增|发放|投放|吸引|筹集|超过|不低于|不少于|达到?)[^，]{0,6}$/
const GIVES = /给予|予以|可享|享受|奖|补/

/** Rules for numbers that describe or condition. */
export const descriptionRules: readonly ExclusionRule[] = [
  { name: 'duration', excludes: isDuration },
  { name: 'threshold of a description', excludes: isThreshold },
  { name: 'condition', excludes: isCondition },
  {
    name: 'procedure',
    excludes: ({ quantity: { unit }, before, after, earlier }) =>
      /^(?:次|轮|期|遍)$/.test(unit) &&
      (PROCEDURE.test(earlier.slice(-40) + before + after) ||
        /每(?:月|季度?|半年|周|旬)[^，]*$/.test(before)),
  },
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
function isDuration(around: Around): boolean {
  const { quantity, before, after } = around
  const { sort, unit } = quantity
  if (sort !== 'time') return false
  if (!SPEEDING.test(before.slice(-24)) || TERM.test(before) || SERVICE.test(after)) return true
  return (unit.startsWith('年') && !/寿命|年限|龄/.test(before)) || isHanded(around)
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

/** 对年出口额超过500万美元的企业，…; 空置率高于五成的楼宇: what is compared before 的 tells which. */
function isCondition({ quantity, before, after, earlier, later }: Around): boolean {
  const share = quantity.sort === 'ratio' && /^对于?$/.test(before)
  if (
    /^(?:对|对于|凡|若|如|针对)/.test(before) &&
    !share &&
    /^[^，。；]{0,40}(?:的|时$|，)/.test(`${after}，`)
  )
    return OF_SOMETHING.test(after) || GIVES.test(after) || /^(?:凡|若|如)/.test(before)
  const opened = earlier.slice(earlier.lastIndexOf('；') + 1)
  const closes = after + later.slice(0, Math.max(0, later.search(/[；。]|到20\d\d年|力争/)) || undefined)
  if (/^(?:对|凡|符合|满足)/.test(opened) && !GIVES.test(opened) && GIVES.test(closes)) return true
  if (/^[^，。；]{0,20}的$/.test(after) && GIVES.test(earlier + before)) return true
  return COMPARES.test(before) && /^的(?!目标|增长|增速|规模|水平|速度|比例|比重|占比)/.test(after)
}
