// Whether a text is a plan at all: told before any real work, from a bounded sample, so that junk of any size is
// refused at once. A plan is Chinese prose dense with the verbs of policy, and it names a time, a number or a kind
// of document.

/** The verdict, with the reason in a word where it is none. */
export type Verdict = Readonly<{ plan: true }> | Readonly<{ plan: false; why: 'not-chinese' | 'no-policy' }>

const SAMPLE = 40_000
const HAN = /[\u4e00-\u9fff]/g
const POLICY =
  /推进|推進|加强|加強|支持|建设|建設|完善|提升|培育|鼓励|鼓勵|促进|促進|落实|落實|健全|深化|打造|优化|優化|实施|實施|引导|引導|强化|強化|统筹|統籌|发展|發展|创新|創新|服务|服務|达到|達到|增长|增長|新增|开展|開展|制定|制訂|负责|負責|保障|提高|扩大|擴大|责任单位|責任單位|牵头|牽頭|控制在|突破|改革|力争|力爭|保持|实现|實現|完成|任务|任務/g
const SIGNS =
  /方案|計劃|计划|规划|規劃|意见|意見|措施|纲要|綱要|行动|行動|通知|目标|目標|(?:到|至)\s*20\d\d\s*年|20\d\d\s*年底前|〔20\d\d〕|年均增[长長]/

/** Looks at up to three stretches of a text. */
export function looksLikePlan(raw: string): Verdict {
  const sample = sampleOf(raw).replace(/[\s\u3000]+/g, '')
  const han = sample.match(HAN)?.length ?? 0
  if (han < 10 || han < sample.length * 0.3) return { plan: false, why: 'not-chinese' }
  const policy = sample.match(POLICY) ?? []
  const dense = policy.length * 1000 >= han * 8
  const various = new Set(policy).size >= Math.min(4, Math.ceil(han / 40))
  return dense && various && SIGNS.test(sample) ? { plan: true } : { plan: false, why: 'no-policy' }
}

function sampleOf(raw: string): string {
  if (raw.length <= SAMPLE * 3) return raw
  const middle = raw.length >> 1
  return raw.slice(0, SAMPLE) + raw.slice(middle, middle + SAMPLE) + raw.slice(-SAMPLE)
}
