// A list of units cut into names. 和 inside a name (文化和旅游局, 工业和信息化部) is not a joint: it joins only where
// what stands before it is already a whole unit.

const END =
  '部|委|局|厅|办|院|署|会|府|公司|集团|海关|银行|行|中心|等|关|组|区|县|市|处|总社|社|所|大学|机关|企业|单位|协会|商会|税务|公安|园|港|机场|馆|台|站|队|委办局|法院|检察院|办公室|学校|高校|镇|街道|旗|州|盟|部门|企|机构|司'
const JOINT = new RegExp(`(?<=${END.split('|').join('|')})(?:和|及|与|以及|并)(?=[^，、；]{2})`)
const NOISE =
  /(?:按照?(?:各自)?职责(?:分工)?(?:抓好|分别)?(?:负责|落实)?|按(?:职责)?分工(?:分别)?(?:负责|落实)?|根据职责分工|等?(?:按职责|依职责)|分工负责|共同负责|分别负责|牵头负责|负责落实|抓好落实|组织实施|负责|落实|指导|配合|参与|参加|协助|协同|牵头|为牵头单位|排名第一.*|列第一位.*|以下.*|下同|不再.*|均为.*|具体.*|等(?:有关|相关)?(?:部门|单位)?)+$/
const NO_UNIT =
  /^(?:有关部门|相关部门|各有关部门|有关单位|相关单位|各有关单位|各相关单位|各相关部门|各有关方面|有关方面|等|各单位|以下.*|下同|持续.*|长期.*|完成时限.*|20\d\d年.*|.*(?:完成|推进)|如下|具体.*|不再.*)$/

/** Under a label 各有关单位 is an answer; in （A会同有关部门负责） it is none. */
const NO_NAME = /^(?:等|以下.*|下同|持续.*|长期.*|完成时限.*|20\d\d年.*|.*(?:完成|推进)|如下|具体.*|不再.*)$/

/** The names of units in a list; `labelled` where 责任单位： or the like stands before it. */
export function unitNames(list: string, labelled = false): string[] {
  return list
    .replace(/〈[^〈〉]*〉|（[^（）]*）/g, '')
    .split(/[、，；。\n]/)
    .flatMap((part) => part.split(JOINT))
    .flatMap((part) => part.split(/等(?:和|及|以及|与)/))
    .map((part) =>
      part
        .replace(/^(?:由|和|及|与|以及|各有关：)/, '')
        .replace(NOISE, '')
        .replace(/^各有关(?=各)/, ''),
    )
    .map((part) => part.replace(/[：:“”]/g, ''))
    .filter((part) => part.length >= 2 && part.length <= 40 && !(labelled ? NO_NAME : NO_UNIT).test(part))
}

const UNIT =
  /^[\u4e00-\u9fff（）]{2,24}(?:部|委|局|厅|办|院|署|政府|公司|集团|海关|银行|中心|总社|委员会|管委会|办公室|联合会|协会|总工会|税务局)$/

/** Whether a bracket holds nothing but units: （市园林和林业局、市城管执法委）. */
export function isUnitList(inner: string): boolean {
  return inner.split(/[、，；]/).every((part) => UNIT.test(part))
}
