// What has been reached already: 截至2024年底已建成…, 近年来, “十四五”期间. The words that tell it stand in the clause;
// years before the year of issue are dealt with where time is read (target/time.ts).

const PAST =
  /已(?:经)?(?:累计|连续|有|达|建|成|超|突破|实现|形成|培育|拥有|完成|引进|设立|获|认定|评|集聚|吸引|开通|覆盖|培养|入驻|落户|举办|推|发|支持)|截至(?:目前|今年|去年|上年|20\d\d年)|截止目前|目前[，有已全我]|现有(?!(?:的)?(?:基础|水平))|据统计|据测算|数据显示|统计显示|成绩单|去年(?!同期|底|的)|上年(?!同期|底|末|的|水平|基础)|上一年(?!的|水平)|上年度(?!水平)|近年来|近几年|近[三五两]年|[一二三四五六七八九]年来|过去|以来[，我全]|“?十[一二三]五”?(?:期间|以来|时期|末)|从无到有|位列全国第/

/** Whether a stretch tells what has been reached already. */
export function isPast(stretch: string): boolean {
  return PAST.test(stretch)
}

const REPORTED = /据统计|据测算|据了解|据介绍|数据显示|统计显示|成绩单|回顾/
const SPOKEN = /“[^”]*(?:我们(?:公司|企业|厂|店|村|家)|我公司|我厂|本公司|公司去年)/

/** Whether a clause announces figures of what is (据统计，2024年底…达84.9%): they end only with an aim. */
export function reports(clause: string): boolean {
  return REPORTED.test(clause)
}

/** Whether a sentence quotes somebody on his own firm. */
export function isSpoken(sentence: string): boolean {
  return SPOKEN.test(sentence)
}

const PRESENT =
  /^(?:全国|我国|全球|世界|国内)(?:现)?(?:共|已)?[^，。；]{0,20}(?:超过?|约|近|已|有|达(?!到))(?=[\d一二三四五六七八九十百千万亿])/

/** Whether a clause tells how things stand in the country at large: 全国技能劳动者超过2亿人. */
export function tellsPresent(clause: string): boolean {
  return PRESENT.test(clause)
}

/** Whether a clause turns to what is to come: 今后五年力争…, 今年要…. */
export function aimsAgain(clause: string): boolean {
  return /^(?:下一步|今后|未来|力争|确保|争取|今年)|力争|^(?:但|并)?要/.test(clause)
}
