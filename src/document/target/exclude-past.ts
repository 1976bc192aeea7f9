// What has been reached already: 截至2024年底已建成…, 近年来, “十四五”期间. The words that tell it stand in the clause;
// years before the year of issue are dealt with where time is read (target/time.ts).

const PAST =
  /已(?:经)?(?:累计|连续|有|达|建|成|超|突破|实现|形成|培育|拥有|完成|引进|设立|获|认定|评|集聚|吸引|开通|覆盖|培养|入驻|落户|举办|推|发|支持)|截至(?:目前|今年|去年|上年|20\d\d年)|截止目前|目前[，有已全我]|现有|近年来|近几年|近[三五两]年|[一二三四五六七八九]年来|过去|以来[，我全]|“?十[一二三]五”?(?:期间|以来|时期|末)|从无到有|位列全国第/

/** Whether a stretch tells what has been reached already. */
export function isPast(stretch: string): boolean {
  return PAST.test(stretch)
}
