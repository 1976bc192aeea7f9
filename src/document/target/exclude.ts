// Numbers that promise nothing: names (500强, 240小时), ordinals, times, thresholds in conditions, money handed out,
// results of the past, counts that only introduce a list. Each rule names itself, so that a reader of the parser
// can say why a number was left out. Basis: docs/method/plan-grammar.md "What is no target".

import type { Quantity } from '../quantity/scan.ts'
import { isRank } from './rank.ts'

/** What stands around a number. */
export type Around = Readonly<{
  quantity: Quantity
  /** The clause up to the number, and from the number's last word on. */
  before: string
  after: string
  /** The whole sentence. */
  sentence: string
  /** Whether the number stands in brackets, in a book title or in quotation marks. */
  inBrackets: boolean
  inQuotes: boolean
}>

type Rule = Readonly<{ name: string; excludes: (around: Around) => boolean }>

const SPEEDING =
  /(?:压缩|缩短|压减|缩减|控制|精简|降|减少|提速|延长|不超过|不高于|少于|低于|提高|提升|增加|预期寿命|寿命|年限|时长|时间)/
const NAME_AFTER =
  /^(?:强(?![度化])|级|[GgKkDdAa](?![a-zA-Z])|\+|×|型|制|版|时代|代[^表码理办]|专线|号线|大(?!学|型|赛|厅)|分钟|方面|模式|工程$|网格|数(?![字据]))/
const LISTED =
  /^(?:具体|重点|主要|重大|专项|改革|政策|工作|核心|关键|配套|支持|激励|便利化|创新)*(?:行动|工程|任务|措施|举措|内容|制度|方面|政策|原则|要求|部分|环节|阶段|层面|维度|领域|类别|体系|机制|事项|清单|专班|条款|条内容|步骤|意见|抓手)(?:[，。；、：）]|$|为|的|进行|，)/
const PAIRS =
  /^(?:市场|资源|毫不动摇|文明|意识|自信|维护|确立|大局|全面|结合|统筹|转变|一批|层次|层级|渠道|方向|口径|平衡|循环|阵地)/
const HANDED =
  /给予|予以|奖励|奖补|补贴|补助|资助|贴息|奖金|贷款额度|返还|减免|免征|减征|退税率|税率|抵扣|扣除|征收|收取|缴纳|罚款|最高(?!人民|水平|法)|上限|每家(?:企业)?(?:给|最|不)|每个项目|每户|每人每|一次性|封顶|按(?:照)?(?:其|实际|不超过|销售|合同|年度|投资|贷款|设备|项目|出口|保费|.{0,12}的)?.{0,12}比例|分档|拨付|兑现|支持额度|票面|保费|安排[^，。；]{0,16}资金|专项资金|补贴资金|财政资金|扶持资金|引导资金/
const CONDITION =
  /^(?:对|对于|凡|如|若|当|针对|经|符合|鼓励|支持|在)?[^，]*(?:企业|单位|机构|项目|人才|平台|个人|园区|基地|中心|商户|活动|展会|产品|团队|地区|的)?$/
const PAST =
  /已(?:经)?(?:累计|连续|有|达|建|成|超|突破|实现|形成|培育|拥有|完成|引进|设立|获|认定|评|集聚|吸引|开通|覆盖|培养|入驻|落户|举办|推|发|支持)|截至(?:目前|今年|去年|上年|20\d\d年)|截止目前|目前[，有已全我]|现有|近年来|近几年|[一二三四五六七八九]年来|过去|以来[，我全]|“?十[一二三]五”?(?:期间|以来|时期|末)|从无到有|位列全国第/

const RULES: readonly Rule[] = [
  { name: 'in a name or title', excludes: ({ inQuotes }) => inQuotes },
  {
    name: 'in brackets without a promise of its own',
    excludes: ({ inBrackets, quantity, before }) =>
      inBrackets && !(quantity.post !== '' || /达到?|不少于|不低于|超过|新增|其中/.test(before.slice(-16))),
  },
  { name: 'ordinal', excludes: ({ before }) => /第$|[a-zA-Z]$|[a-zA-Z]-$|[\d]\+$/.test(before) },
  {
    name: 'date or clock time',
    excludes: ({ quantity, before, after }) =>
      isDate(quantity) || /^：\d/.test(after) || /\d：$/.test(before),
  },
  {
    name: 'no unit',
    excludes: ({ quantity: { unit, chinese, post }, before }) =>
      unit === '' &&
      (chinese ||
        !(
          post !== '' ||
          /(?:指数|得分|评分|系数|强度|密度|值|水平|满意度|排名|位次|比)[^，]{0,8}(?:达到|超过|突破|保持在|不低于|提升[到至]|提高[到至]|控制在|降[低至到]+|为|低于|高于|以上)$/.test(
            before,
          )
        )),
  },
  {
    name: 'one of a kind',
    excludes: ({ quantity: { chinese, value, sort }, before }) =>
      /每$/.test(before) || (chinese && value <= 1 && sort !== 'ratio' && sort !== 'money'),
  },
  {
    name: 'name',
    excludes: ({ quantity, after }) =>
      NAME_AFTER.test(quantity.post === '' ? after : '') && !/^大于/.test(after),
  },
  {
    name: 'duration',
    excludes: ({ quantity: { sort, unit }, before, after, sentence }) =>
      sort === 'time' &&
      (!SPEEDING.test(before.slice(-24)) ||
        /(?:有效期|试点期|为期|期限|任期|每隔|连续|提前)[^，]{0,4}$/.test(before) ||
        (/^年/.test(unit) && !/寿命|年限|龄/.test(before)) ||
        /^(?:过境|免签|通关|服务圈|生活圈|便民|以来|来|期|的?有效|一次|一轮|制|政策|经济圈|交通圈|通勤|可达|理论|不打烊|自助|值班|内向|内报)/.test(
          after,
        ) ||
        HANDED.test(sentence)),
  },
  {
    name: 'numeral in a name',
    excludes: ({ quantity: { chinese, value, sort, post }, before, after }) =>
      chinese &&
      sort === 'count' &&
      value <= 3 &&
      post === '' &&
      !isNoun(after) &&
      !/(?:达到?|至|到|过|新增|建成)$/.test(before),
  },
  {
    name: 'introduces a list',
    excludes: ({ quantity: { sort }, after }) => sort === 'count' && LISTED.test(after),
  },
  {
    name: 'figure of speech',
    excludes: ({ quantity: { chinese, sort }, after }) => chinese && sort === 'count' && PAIRS.test(after),
  },
  {
    name: 'threshold of a description',
    excludes: ({ quantity: { sort, post }, after, before }) =>
      sort !== null &&
      !isFund(before, after) &&
      ((post !== '' &&
        /^的/.test(after) &&
        sort !== 'ratio' &&
        !/^的(?:目标|增长|增速|规模|水平|速度|[^，。；]{0,6}(?:增长率|增速))/.test(after)) ||
        (sort === 'money' && /^(?:级|的(?!目标|增长|规模)|以[上下](?:企业|项目|产业|的))/.test(after)) ||
        (sort === 'money' &&
          isNoun(after) &&
          !/(?:设立|组建|募集|撬动|带动|引导|实现|完成|新增|发放|投放|吸引|筹集|超过|不低于|不少于|达到?)[^，]{0,6}$/.test(
            before,
          )) ||
        (sort === 'money' &&
          isNoun(after) &&
          /^(?:企业|项目|产业|集群|园区|龙头|平台|工程|品牌)/.test(after)) ||
        (sort === 'measure' &&
          isNoun(after) &&
          !/^(?:以上|左右|的?目标)/.test(after) &&
          !/新增|新建|建设|建成|改造|完成|达到?|推广|治理/.test(before.slice(-8)))),
  },
  {
    name: 'money handed out',
    excludes: ({ quantity: { sort, unit }, sentence }) =>
      (sort === 'money' || unit === '%' || unit === '倍') && HANDED.test(sentence),
  },
  {
    name: 'condition',
    excludes: ({ before, after, sentence }) =>
      (/^(?:[^，。；]{0,40})的(?:企业|单位|机构|项目|人才|平台|个人|园区|基地|中心|商户|活动|展会|团队|产品|示范区)?$/.test(
        after,
      ) &&
        /^(?:对|凡|如|若|当|针对|经|符合|给予|对于)/.test(sentence.replace(/^.*[。；]/, '')) &&
        CONDITION.test(before.slice(0, 4))) ||
      (/^(?:对|凡|若|如|针对|对于|对[^，]{0,4}获)/.test(before) &&
        /给予|予以|可享|享受|支持|奖|补/.test(sentence)) ||
      (/^(?:[^，。；]{0,20})的$/.test(after) && /给予|予以|可享|享受|奖|补/.test(sentence)),
  },
  {
    name: 'comparison with elsewhere',
    excludes: ({ before }) => /(?:相当于|约合|折合|为全国的|是全国的|超出常规)[^，]{0,4}$/.test(before),
  },
  {
    name: 'result of the past',
    excludes: ({ before, sentence }) =>
      PAST.test(before) || (PAST.test(sentence) && !/[到至]20[2-9]\d年|力争|将/.test(sentence)),
  },
  {
    name: 'where, not how many',
    excludes: ({ quantity: { sort, post }, before, after }) =>
      sort === 'count' &&
      post === '' &&
      /(?:在|全市|全省|全区|全县|覆盖全部|涉及|包括|涵盖|含|分为|分|共分|按照|围绕|聚焦|统筹)$/.test(
        before,
      ) &&
      isNoun(after),
  },
]

/** 设立总规模100亿元的…基金: the money is the size of what is founded. */
function isFund(before: string, after: string): boolean {
  return (
    /^的?[^，。；]{0,24}基金/.test(after) &&
    /(?:设立|组建|打造|建立|发起|成立|形成|募集)[^，。；]{0,16}$/.test(before)
  )
}

/** Whether a number is a year, a month or a day. */
export function isDate({ unit, value }: Quantity): boolean {
  return unit === '月' || unit === '日' || ((unit === '年' || unit === '') && value >= 1900 && value <= 2100)
}

/** Whether a clause tells what has been reached already. */
export function isPast(clause: string): boolean {
  return PAST.test(clause)
}

/** Why a number is no target, or null where it may be one. */
export function reasonAgainst(around: Around): string | null {
  if (isRank(around.quantity, around.before, around.after) && !isPast(around.before)) return null
  return RULES.find((rule) => rule.excludes(around))?.name ?? null
}

/** Whether a stretch after a number goes on with a noun (and not with a mark, 和, 并 ...). */
export function isNoun(after: string): boolean {
  return (
    /^[\u4e00-\u9fffA-Za-z“《]/.test(after) &&
    !/^(?:和|及|以及|与|并|且|或|等|左右|以上|以下|以内|之间|，|提高|提升|增加|增长到|下降|降低|上升|扩大|减少|压缩|缩短|目标|后|起|时)/.test(
      after,
    )
  )
}
