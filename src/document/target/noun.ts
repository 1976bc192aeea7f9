// From the words before a number to the name of what is counted: verbs, adverbs, places of scope (全市) and
// times go; modifiers stay as printed (具有自主知识产权的体育竞赛表演品牌).

import { leadingAdverb, leadingVerb } from './verbs.ts'

/** Where the noun begins, and the verb that governs it. */
export type NounStart = Readonly<{ offset: number; verb: string | null; reaches: boolean }>

const JOINT =
  /^(?:[\u4e00-\u9fff]{2,5}(?:将|要)?力争|分别|[一二三四五六十两]年(?:内|间)?(?=累计|共|新增|净增|建|培育|引进|完成)|[、，；： ]|以及|及其|及(?!时)|和(?!谐|平|睦)|并且|并|且|同时|其中|另外|此外|进而|从而|使得?|让|将|推动|促进|带动|力争|争取|确保|努力|实现|全面实现|基本实现|达到|预计|计划|目标为|目标是|到期末|届时|至少|不少于|不低于)/
const SCOPE =
  /^(?:[市省区县]级?财政(?=每年|安排|统筹)|今年|明年|全市|全省|全区|全县|全州|全盟|我市|我省|我区|我县|本市|本省|全域|各地|各区县?|各市州?|各县市区|各部门)(?![的级场面])/
const DELEGATED =
  /^(?:企业|机构|高校|各区|社会力量|市场主体|单位|各地)(?=(?:建设|建立|设立|打造|培育|新建|引进|举办|开展|申报|开发|参加|参与|制定|牵头))/
const AIM = /^(?:以|通过|依托|围绕|按照|结合)/

/** Strips what stands before the noun in a stretch. */
export function nounStart(stretch: string): NounStart {
  let offset = 0
  let verb: string | null = null
  let reaches = false
  for (;;) {
    const rest = stretch.slice(offset)
    const joint = JOINT.exec(rest) ?? SCOPE.exec(rest) ?? (verb ? DELEGATED.exec(rest) : null)
    if (joint && joint[0].length < rest.length + 1) {
      if (/实现|达到|力争|争取|确保|至少|不/.test(joint[0])) reaches = true
      offset += joint[0].length
      continue
    }
    if (rest[0] === '“' && !rest.includes('”')) {
      offset++
      continue
    }
    if (AIM.test(rest)) break
    const found = leadingVerb(rest)
    if (found && !joinsOn(found, rest.slice(found.length))) {
      verb = /^(?:新增|净增)$/.test(verb ?? '') ? verb : found // 新增和提档升级景区4个
      offset += found.length
      continue
    }
    const adverb = leadingAdverb(rest)
    if (adverb && rest.length > adverb.length) {
      const next = rest.slice(adverb.length)
      if (
        !(
          /^(?:支持|鼓励|推动|推进|引导|组织|规划|联合|统筹|协同|重点|优先|集中|全面|每年|全年|各|高标准)$/.test(
            adverb,
          ) && isName(adverb, next)
        )
      ) {
        if (/^(?:推动|引导|鼓励|支持|推进)$/.test(adverb)) verb ??= adverb
        offset += adverb.length
        continue
      }
    }
    break
  }
  return { offset, verb, reaches }
}

/** 重点企业, 优先股, 规划面积: an adverb's characters at the head of a name. */
function isName(adverb: string, next: string): boolean {
  if (/^(?:重点|优先|集中|规划|联合|统筹|协同|组织|全面)$/.test(adverb)) return leadingVerb(next) === null
  if (adverb === '高标准') return next.startsWith('农田')
  return adverb === '各' && leadingVerb(next) === null
}

/** What follows a verb shows that it was part of a name: 发展率, 培育库. */
function joinsOn(verb: string, next: string): boolean {
  if (/^(?:设立|组建|建立|成立|发起)$/.test(verb) && next.startsWith('规模')) return false // 设立规模5亿元的资金池
  return JOINED.test(next)
}

const JOINED =
  /^(?:率|量(?!子)|额|数(?![字据控智])|度(?!假)|值(?!班|守)|指数|规模(?!以上|化)|总额|化(?!工|学|妆|肥)|库(?!区)|性|者|力(?!量)|期(?!货)|商(?!务|业|贸|品|圈|标|会|协)|区(?!域|块|级|县)|业(?!态|务|主|内|绩|余)|费(?!用)|能力|面积|强度|水平)/
