// Money that is handed out and the terms on which it is (给予50万元补助, 最高不超过100万元, 减按15%税率): they cost, they
// promise no result. What a fund or a company is founded with, and what is set aside each year, does.
// The words that hand out are looked for in the clause; a clause that only goes on about amounts belongs to the one
// before it (给予补助，每家最高50万元); one with a subject of its own does not (给予补贴，覆盖面达到80%).

import type { Around, ExclusionRule } from './around.ts'

const HANDED =
  /给予|予以|奖励|奖补|补贴|补助|资助|贴息|奖金|贷款额度|授信额度|担保额度|返还|减免|免征|减征|退税率|税率|抵扣|扣除|征收|收取|缴纳|罚款|最高(?!人民|水平|法)|上限|每家(?:企业)?(?:给|最|不)|每个项目|每户(?:不|给|最|补|奖|一次)|单户|每人每|一次性|封顶|按(?:照)?(?:其|实际|不超过|销售|合同|年度|投资|贷款|设备|项目|出口|保费|.{0,12}的)?.{0,12}比例|分档|拨付|兑现|支持额度|票面|(?<!担)保费(?!收入|规模)|安排[^，。；]{0,16}资金|专项资金|补贴资金|财政资金|扶持资金|引导资金/
const GIVING = /给予|予以|奖励|奖补|补贴|补助|资助|贴息|免征|减征|减免|返还|税率/
/** A clause that only says how much of what the clause before hands out. */
const TERMS =
  /^(?:其中|并|且|同时|但|再|另|原则上|单笔|单个|单项|单户|单家|单次|每|同一|总额|累计|合计|年度|额度|金额|标准|比例|期限|贴息|补贴|补助|奖励|资助|按|最高|最多|最低|上限|封顶|不超过|不高于|不低于|总计|分别|一次性|对|首次)/
const SET_ASIDE =
  /(?:每年|逐年|年均|年度)[^，。；]*(?:不少于|不低于|至少)|(?:不少于|不低于|至少)[^，。；]*(?:每年|逐年)/
const SAVED = /设立|组建|建立|成立|安排/
const FOUNDS = /(?:设立|组建|打造|建立|发起|成立|形成|募集|筹集)[^，。；]{0,16}$/
const FUND = /^的?[^，。；]{0,24}(?:基金|资金池|风险池|资金|资本金|信贷产品|公司|集团|银行)/

/** Rules for money handed out. */
export const moneyRules: readonly ExclusionRule[] = [
  {
    name: 'money handed out',
    excludes: (around) => {
      const { sort, unit } = around.quantity
      if (!(sort === 'money' || unit === '%' || unit === '倍')) return false
      return isHanded(around) && !isFund(around.before, around.after) && !isSetAside(around)
    },
  },
]

/** Whether a number is a term of what is handed out. */
export function isHanded({ quantity, before, after, earlier }: Around): boolean {
  if (HANDED.test(before + quantity.post + after)) return true
  const sentence = earlier.slice(Math.max(earlier.lastIndexOf('；'), earlier.lastIndexOf('：')) + 1)
  return GIVING.test(sentence) && TERMS.test(before) && !/(?:增长|提高|突破|达到)$/.test(before)
}

/** 设立总规模100亿元的…基金, 组建注册资本30亿元的集团: the money is the size of what is founded. */
export function isFund(before: string, after: string): boolean {
  return FUND.test(after) && FOUNDS.test(before) && !/企业|项目/.test(after.slice(0, 4))
}

/** 市财政每年安排专项资金不低于3000万元: an input that is promised. */
function isSetAside({ quantity, before, after }: Around): boolean {
  if (quantity.sort !== 'money' || !/资金/.test(before + after) || /给予|奖|补/.test(before)) return false
  return SET_ASIDE.test(before + after) && (SAVED.test(before) || /资金/.test(before))
}
