// Numbers that are part of a name or count nothing: 500强, 240小时, 5A级, 第三届, 12345热线, 三项行动, dates.

import type { Quantity } from '../quantity/scan.ts'
import { isNoun } from './after.ts'
import type { ExclusionRule } from './around.ts'

const NAME_AFTER =
  /^(?:强(?![度化])|级|[GgKkDdAa](?![a-zA-Z])|\+|×|型|制|版|时代|代[^表码理办]|专线|号线|大(?!学|型|赛|厅|于)|分钟|方面|模式|工程$|网格|数(?![字据]))/
const LISTED =
  /^(?:具体|重点|主要|重大|专项|改革|政策|工作|核心|关键|配套|支持|激励|便利化|创新)*(?:行动|工程|任务|措施|举措|内容|制度|方面|政策|原则|要求|部分|环节|阶段|层面|维度|领域|类别|体系|机制|事项|清单|专班|条款|条内容|步骤|意见|抓手|工作组|工作小组|领导小组|专项小组|专班|调度会|例会|推进会|联席会议|部门|单位)(?:[，。；、：）]|$|为|的|进行|，)/
const PAIRS =
  /^(?:市场|资源|毫不动摇|文明|意识|自信|维护|确立|大局|全面|结合|统筹|转变|一批|层次|层级|渠道|方向|口径|平衡|循环|阵地)/
const MEASURED =
  /(?:指数|得分|评分|系数|强度|密度|值|水平|满意度|排名|位次|比)[^，]{0,8}(?:达到|超过|突破|保持在|不低于|提升[到至]|提高[到至]|控制在|降[低至到]+|为|低于|高于|以上)$/

/** Rules for numbers that are names, ordinals, dates or figures of speech. */
export const nameRules: readonly ExclusionRule[] = [
  { name: 'in a name or title', excludes: ({ inQuotes }) => inQuotes },
  {
    name: 'in brackets without a promise of its own',
    excludes: ({ inBrackets, quantity, before }) =>
      inBrackets && quantity.post === '' && !/达到?|不少于|不低于|超过|新增|其中/.test(before.slice(-16)),
  },
  { name: 'ordinal or code', excludes: ({ before }) => /(?:第|(?<!提)前|[a-zA-Z]-?|\d\+)$/.test(before) },
  {
    name: 'date or clock time',
    excludes: ({ quantity, before, after }) =>
      isDate(quantity) || /^：\d/.test(after) || /\d：$/.test(before),
  },
  {
    name: 'no unit',
    excludes: ({ quantity: { unit, chinese, post }, before }) =>
      unit === '' && (chinese || (post === '' && !MEASURED.test(before))),
  },
  {
    name: 'one of a kind',
    excludes: ({ quantity: { chinese, value, sort }, before }) =>
      before.endsWith('每') ||
      (chinese &&
        value <= 1 &&
        sort !== 'ratio' &&
        sort !== 'money' &&
        !/(?:至少|不少于)[^，。；]{0,4}$/.test(before)),
  },
  {
    name: 'name',
    excludes: ({ quantity, after }) => quantity.post === '' && NAME_AFTER.test(after),
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
    name: 'second time in a name', // 二次消费, 三次产业
    excludes: ({ quantity: { chinese, unit, value }, after }) =>
      chinese && unit === '次' && value <= 3 && isNoun(after),
  },
  {
    name: 'introduces a list',
    excludes: ({ quantity: { sort }, after }) => sort === 'count' && LISTED.test(after),
  },
  {
    name: 'figure of speech',
    excludes: ({ quantity: { chinese, sort }, after }) => chinese && sort === 'count' && PAIRS.test(after),
  },
]

/** Whether a number is a year, a month or a day. */
export function isDate({ unit, value, post }: Quantity): boolean {
  if (unit === '日' && (value > 31 || post !== '')) return false // 控制在90日以内
  return unit === '月' || unit === '日' || ((unit === '年' || unit === '') && value >= 1900 && value <= 2100)
}
