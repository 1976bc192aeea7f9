// Units that plans count in. A unit is printed with its multiplier (3500 万人次 is 3500 of 万人次, not 35 million),
// so that value and unit stand as in the text.

/** What sort of unit: decides whether a noun after it is counted by it or only described by it. */
export type UnitSort = 'count' | 'money' | 'ratio' | 'measure' | 'time'

const UNITS: Readonly<Record<UnitSort, string>> = {
  money: '元 美元 欧元 港元 港币 日元 英镑 美金 人民币 元人民币',
  ratio: '% ‰ 个百分点 百分点 个点 倍 番',
  time: '年 个月 个季度 季度 月 日 天 个小时 小时 个工作日 工作日 个自然日 个交易日 分钟 秒 秒钟 毫秒 周 岁 周岁 学时 课时 周年',
  measure:
    '公里 千米 米 厘米 毫米 微米 纳米 平方公里 平方千米 平方米 ㎡ m² 立方米 亿立方米 亩 公顷 吨 公吨 千克 公斤 克 毫克 微克 斤 吨公里 人公里 吨标准煤 吨标煤 千克标准煤 公斤标准煤 克标准煤 千克标煤 克标煤 千瓦时 度 千瓦 兆瓦 吉瓦 瓦 瓦时 千伏安 伏 立方 升 摄氏度 ℃ 分贝 赫兹 比特 字节 Mbps Gbps Tbps GB TB PB EB KM km MW GW kW KW kWh EFLOPS PFLOPS EFlops PFlops Eflops Pflops FLOPS P E 载重吨 总吨 分 海里 节 载重吨位 吨级 吨位 焦耳 标立方米 当量',
  count:
    '人次 人天 人日 人 名 位 户次 户 家次 家 个 项次 项 条 种 件 场次 场 届 列次 列 班次 班 架次 架 艘次 艘 座 所 处 套 台套 台 辆次 辆 部 册 篇 首 只 头 羽 株 支 对 门 间 张 张床位 本 卷 集 组 片 块 例 期 批次 批 次 宗 笔 单 票 箱 幅 幢 栋 枚 颗 款 类 门类 标准箱 国际标准箱 标箱 TEU 车次 航次 班列 席 床 只次 团 份 间次 间夜 吨次 元次 套次 点 家园区 杆 门店 用户 航线 机架 标准机架 卡 标台 人份 尾 丘 匹 孔 樘 台班 卡次 堂 堂次 棵 根 道 面 盏 颗星 号 轮 站 口 样本 主体 亩次',
}

const MULTIPLIER = '(?:万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千|百)'
const PER =
  '(?:[/／](?:人|年|月|日|天|万人|千人|平方公里|平方米|亩|公顷|立方米|吨|次|户|万元|标准箱|公里|小时|台|家|个|千瓦时|度|吨公里|百公里|升|人次|公斤|千克|单位|件|床|学生|生|标准煤))?'

const SORT = new Map<string, UnitSort>(
  (Object.entries(UNITS) as [UnitSort, string][]).flatMap(([sort, list]) =>
    list.split(' ').map((unit): [string, UnitSort] => [unit, sort]),
  ),
)
const NAMES = [...SORT.keys()]
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace(/[²%]/g, '\\$&').replace('\\²', '²'))

/** Source of a regular expression for a unit as printed, multiplier and rate included. */
export const UNIT_SOURCE = `${MULTIPLIER}?(?:${NAMES.join('|').replaceAll('\\%', '%')})(?![a-zA-Z])${PER}`
/** Source of a regular expression for the multipliers. */
export const MULTIPLIER_SOURCE = MULTIPLIER

const LEADING_MULTIPLIER = new RegExp(`^${MULTIPLIER}`)

/** The sort of a unit as printed. */
export function sortOf(unit: string): UnitSort {
  const bare = unit.replace(/[/／].*$/, '')
  if (/^[十百千万]*亿$/.test(bare)) return 'money' // 收入过3万亿: people and things are not counted in 亿 alone
  return SORT.get(bare) ?? SORT.get(bare.replace(LEADING_MULTIPLIER, '')) ?? 'count'
}
