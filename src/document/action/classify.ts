// What a clause is: a goal without a number, an order, or the frame of one (以…为重点, 为…). Numbers are dealt with
// before (target/). The answer is a value; what nobody recognises stays 'unknown' and is listed.

import { firstOrder, orderAt, terseOrder } from './verbs.ts'

/** What a clause is to a reader of the plan. */
export type ClauseClass = 'qualitative' | 'action' | 'context' | 'unknown'

const VAGUE =
  /一批|若干|一系列|前列|领先|首位|全国第一|全覆盖|零增长|零发生|两位数|翻番|倍增|大幅(?:提升|提高|增长|增加|下降)|显著(?:提升|提高|增强|改善|优化)|明显(?:提升|提高|增强|改善|优化|加快)|稳步(?:提升|提高|增长|扩大)|更加(?:完善|健全|优化|凸显|合理)|基本(?:建成|形成|建立|实现|完成)|达到(?:国际|国内|全国|世界|全省|先进)|跻身|进入.{0,10}(?:行列|前列|方阵)|走在.{0,8}前列|(?:持续|不断|进一步|稳步|全面|总体|日益)(?:提升|增强|完善|优化|扩大|壮大|夯实|改善|提高|健全|领先|向好|增长|凸显|显现)$/
const OUTCOME =
  /(?:提升|增强|完善|优化|扩大|壮大|夯实|改善|提高|健全|领先|增长|凸显|形成|建成|建立|加快|突破|跃升|显现|显著|向好|活跃|稳定|下降|降低|丰富|到位|落实|充分|合理|协调|翻番|彰显|明显|打通|见效|有力|有序|便利|高效|全面实现|基本形成|成果|进展|台阶|力量|格局|高地|体系|示范区|中心|强市|枢纽|名城|标杆)$/
const FRAME =
  /^(?:以|按照|按|根据|依据|遵照|依照|依托|围绕|结合|为了?(?!期|主|重)|通过|在|针对|对于|面向|立足|鉴于|随着|由于|经|自|从|于|除|借助|凭借|本着|坚持以|紧紧围绕|紧扣|聚焦|瞄准|对照|参照|比照|到|如|若|凡|因|由)/
/** A verb with an object inside a framed clause: 在全市推广…, 依托…平台开展…. */
const STRONG =
  /.{3,}(?:开展|建设|打造|建立|培育|推进|推动|提升|加强|完善|实施|举办|引进|搭建|设立|发展|支持|鼓励|制定|出台|推广|推行|组织|引导|促进|提供|探索|构建|形成|扩大|拓展|优化|增加|落实|给予|纳入|布局|创建|开设|开通|实现|加快|强化)[^，]{4,}$/
/** 为加快建设…: why; 为企业提供…: what. */
const MOTIVE =
  /^为了?(?:深入|全面|进一步|加快|切实|认真|更好|贯彻|落实|推动|推进|促进|加强|规范|提升|扎实|有效|充分|积极|持续|破解|解决|实现|建设|打造|构建|做好|保障|健全|完善|支持|鼓励)/
const FRAME_ENDS =
  /(?:为(?:重点|导向|核心|基础|主体|引领|目标|指导|抓手|契机|牵引|支撑|主线|依托|平台|载体|单元|根本|原则|突破口|主|纽带|指引|动力|保障|中心|统领|遵循|先导|切入点|着力点|牵头|龙头|己任)|(?:基础|前提|条件|原则|框架|背景|范围|领域|方面|过程|支持|指导|帮助|要求|部署|精神|职责|规定|分工|实际|机遇)(?:上|下|中|内)?|时|后|之前|期间|的|中|上|下|内|等方式|方式|形式|模式|契机|需求|特点|优势|情况)$/
const FACT =
  /^(?:近年来|目前|当前|截至|自20|随着|同时也|但|然而|其中|例如|比如|是指)|有利于|具有重要意义|是.{2,60}的(?:重要|必然|有效|具体|关键|根本|有力)|重要意义|是指|(?:以下|下同|简)称|自(?:印发|发布|公布|本.{0,8})(?:之)?日起|有效期|由.{2,20}负责解释|停止执行|同时废止|经.{0,14}同意|现印发|现(?:就|将|提出)|制定本|特制定|提出(?:如下|以下)|通知如下|已经.{0,20}同意|遵照执行|请认真|请结合实际|此件|仍(?:面临|存在|处于|呈)|存在.{0,30}(?:问题|不足|短板)|取得.{0,12}(?:成效|成果|进展|突破)|已(?:经)?(?:成为|形成|有|建|成|达|累计|基本)|名词解释|解释权|印发《|记者|获悉|编辑|责编|来源：|^（?完）?$|》(?:提出|明确|要求|指出|包括|共)|^(?:据悉|据介绍|据了解)|《方案》$|^提出$|^按照《/
const DEALING =
  /^为.{2,60}?(?:提供|搭建|营造|创造|开展|制定|配备|办理|设立)|^对.{1,80}?(?:给予|予以|实行|实施|进行|开展|加大|加强|优先|要|依法|落实|采取|免|支持|按)/
const ACTOR =
  /(?:局|部|委|办|厅|署|院|政府|区|县|市|部门|单位|企业|机构|各地|地区|人民|公司|集团|组织|协会|商会|中心|银行|海关|组|高校|院校|学校|省|国家|方面|地方|主体|责任人|负责人|专班|平台|园区|基地)$/
const NUMBERED =
  /^(?:[一二三四五六七八九]是|依法依规|依法|依规|首先|其次|再次|最后|同时|另外|此外|并且?|还要?|也要?|既要|又要|更要|要|应当?|须|将|可|且|以及|及时|从而|进而|进一步|今年|每年|全年|年内|各|均|都|能够|不)+/

/** Tells what a clause (without its end mark) is. In goal sections what is stated is a goal. */
export function classify(clause: string, inGoals: boolean): ClauseClass {
  const words = clause.replace(NUMBERED, '') || clause
  if (words.length < 2) return 'context'
  if (FACT.test(clause) && !(inGoals && /(?:成效|成果|进展|突破)$/.test(clause))) return 'context'
  if (VAGUE.test(clause)) return 'qualitative'
  const ordered = orderAt(words, 0) !== null || terseOrder(words)
  if (inGoals && (ordered || OUTCOME.test(words))) return 'qualitative'
  if (DEALING.test(words)) return 'action'
  if (MOTIVE.test(words)) return 'context'
  const framed = FRAME.test(words)
  if (framed && FRAME_ENDS.test(words)) return 'context'
  if (ordered) return 'action'
  const at = firstOrder(words)
  if (
    at > 0 &&
    (ACTOR.test(words.slice(0, at)) || /(?:要|应|须|将|可|负责|均|共同)$/.test(words.slice(0, at)))
  )
    return 'action'
  if (framed) return STRONG.test(words) ? 'action' : 'context'
  if (OUTCOME.test(words)) return 'qualitative'
  return at > 0 ? 'action' : 'unknown'
}
