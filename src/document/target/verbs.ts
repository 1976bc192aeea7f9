// The verbs of plans. Founding verbs (培育, 建设 ...) govern counted things and say that the count is built up;
// holding verbs (举办 ...) count events; the rest order something to be done (action/).

const ADVERB =
  '加快|拟|积极|大力|深入|持续|稳步|全面|着力|重点|进一步|不断|高质量|高标准|高水平|高起点|高效|有序|扎实|努力|切实|鼓励|支持|推动|推进|引导|组织|统筹|协同|联合|每年|全年|逐年|逐步|力争|争取|确保|同时|共|累计|布局|规划|择优|分批|集中|优先|合计|总计|各|至少|全市|全省|全区|全县|全国|我市|我省|我区|本市|本省'

const FOUNDING =
  '培育|培养造就|评选资助|资助|创办|造就|选聘|聘请|打造|建设|建成|设立|创建|开行|推出|形成|认定|引进|引育|引入|新建|改扩建|新开通|新开|新设|新签约|新引进|新培育|新认定|新获批|新创建|新建成|新开工|新发展|新组建|新布局|新打造|新申报|改建|扩建|新增|净增|发展|布局|培养|扶持|建立|组建|搭建|构建|推广|推介|遴选|制定|制订|制修订|修订|发布|研发|开发|开通|新开|实施|落地|落户|招引|招募|集聚|聚集|汇聚|吸引|拓展|壮大|孵化|评选|评定|创设|创成|获批|争创|申报|入选|入围|部署|投放|投用|投运|完成|改造|更新|提升|升级|储备|筹建|签约|签订|签署|促成|达成|转化|攻克|突破|输送|选派|选育|增设|增加|补充|配备|开设|开发建设|启动|启用|开工建设|开工|竣工|投产|续建|开业|供应|筹集|筹措|发放|发行|募集|撬动|带动|保障|解决|消除|治理|整治|淘汰|关停|盘活|整合|覆盖|服务|接入|连接|惠及|帮扶|培训|轮训|选树|选拔|评审|推荐|征集|总结|遴选推广|授予|命名|建好|用好|做强|做大|做优|组织|开展|选送|安排|提档升级|吸纳|转移就业|安置'
const REDUCING = '减少|压缩|压减|缩短|削减'
const HOLDING = '举办|承办|办好|主办|开展|组织|举行|接待|承接|参加|参与|引进举办|组织参加|演出|放映'

/** Verbs that build up a count; 支持 and its like do so only where they govern one (支持300名教师). */
export const FOUNDING_VERBS: ReadonlySet<string> = new Set([
  ...FOUNDING.split('|'),
  '支持',
  '选派',
  '奖励',
  '鼓励',
  '推动',
  '帮助',
])
/** Verbs that hold events or move people, year by year. */
export const HOLDING_VERBS: ReadonlySet<string> = new Set(HOLDING.split('|'))

/** Verbs that make something less. */
export const REDUCING_VERBS: ReadonlySet<string> = new Set(REDUCING.split('|'))

const VERBS = [...new Set([...FOUNDING.split('|'), ...HOLDING_VERBS, ...REDUCING_VERBS])].sort(
  (a, b) => b.length - a.length,
)
const ADVERBS = ADVERB.split('|').sort((a, b) => b.length - a.length)

/** Not a verb but the head of a name: 建设用地, 服务外包规模, 发展指数, 培训规模. */
const NAMED =
  /^(?:申报材料|申请材料|建设用地|建设规模|服务(?:业|外包|贸易|消费|机构|企业|中心|平台|进出口|出口|进口|收入|网点|站|设施|体系|能力|质量|满意|覆盖|领域|器|半径|人次|人数|网络|型)|发展(?:规模|指数|速度|水平|质量|总量)|培训(?:后|合格|规模|人次|人数|机构|基地|收入)|研发(?:投入|经费|机构|中心|人员|强度|平台|费用|活动)|开发(?:区|面积|强度|投资)|改造面积|覆盖(?:率|面|人数|人口|范围|城市)|演出(?:场次|收入|市场|活动|团体)|接待(?:人次|人数|游客|量|能力|入境)|治理(?:率|面积)|转化(?:率|金额)|保障(?:率|能力|水平|性)|提升(?:率|幅度)|突破性|新增(?:量|产值|就业|规模|供地|率)|整治(?:率|面积)|增加值|更新率|组织(?:化率|机构)|发行(?:规模|量|总额)|供应(?:量|链|能力)|完成(?:率|额|量|投资)|开行(?:量|班列数|数)|引进(?:率|人数|量|外资|技术|资金)|承接额|发展中|推广(?:面积|率)|新建(?:建筑|住宅)|新建筑|开放|服务化|申报率|连接(?:数|量)|接入(?:率|量)|储备(?:量|规模|库)|创建率|制定率)/

const LEADING_VERB = new RegExp(`^(?:${VERBS.join('|')})`)
const LEADING_ADVERB = new RegExp(`^(?:${ADVERBS.join('|')})`)

/** The verb that a stretch begins with, if it is used as one. */
export function leadingVerb(stretch: string): string | null {
  if (NAMED.test(stretch)) return null
  return LEADING_VERB.exec(stretch)?.[0] ?? null
}

/** The adverb or auxiliary (积极, 支持, 全市) that a stretch begins with. */
export function leadingAdverb(stretch: string): string | null {
  return LEADING_ADVERB.exec(stretch)?.[0] ?? null
}

const TRAILING =
  /(?:累计|合计|总计|共|新|每年|力争|计划)*(?:建成投用|建成|新建|开工|竣工|投产|新增|引进|培育|培养造就|评选资助|资助|创办|造就|选聘|聘请|打造|落地|签约|举办|设立|认定|发放|惠及|覆盖|增设|新签|创建|新开|开通|制定|布局|完成)+$/

/** A verb after its noun: 高标准农田累计建成200万亩. */
export function trailingVerb(stretch: string): string | null {
  const verb = TRAILING.exec(stretch)?.[0] ?? null
  return verb !== null && stretch.length - verb.length >= 4 ? verb : null
}

const GOVERNING = new RegExp(`(?:${VERBS.join('|')}|支持|资助|扶持|鼓励|推动|选派|组织)$`)

/** The verb right before a number that counts what follows it: 两级重点支持300名…. */
export function governingVerb(stretch: string): string | null {
  return GOVERNING.exec(stretch)?.[0] ?? null
}

const INNER = new RegExp(`(?<=.{3})(?:${VERBS.join('|')})(?=.{2})`, 'g')

/** Where the first verb behind a frame stands (依托…平台|举办…); null where there is none used as a verb. */
export function innerVerb(stretch: string): number | null {
  for (const match of stretch.matchAll(INNER)) {
    if (!NAMED.test(stretch.slice(match.index)) && leadingVerb(stretch.slice(match.index)) !== null)
      return match.index
  }
  return null
}
