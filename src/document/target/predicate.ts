// The words between a noun and its number, read from the number backwards: 年均增长, 分别达到, 控制在, 力争突破. They
// say how the number binds, and whether it is a growth, a change or a state.

import type { Comparator } from '../types.ts'

/** What the predicate says. */
export type Predicate = Readonly<{
  /** Length of the predicate at the end of the stretch. */
  length: number
  /** The predicate's words. */
  words: string
  comparator: Comparator | null
  /** growth: 增长, 翻番; drop: 下降, 压缩; change: 提高 (个百分点); state: 达到, 占. */
  sense: 'growth' | 'drop' | 'change' | 'state' | null
}>

type Word = Readonly<{ comparator?: Comparator; sense?: Predicate['sense'] }>

const STATE_UP =
  '增长到 增长至 增长达到 增至 增加到 增加至 提高到 提高至 提高为 提升到 提升至 提升为 上升到 上升至 升至 扩大到 扩大至 拓展到 拓展至 扩展到 扩展至 发展到 发展至 壮大到 延长至 延长到 推进到 集聚到 达到 达 达至 达成 实现 完成率达到 攀升至 跃升至 做到 做大到 扩容至 增强到 培育到 覆盖到 前移至 提前到 迈上 跨上 实现达到'
const OVER = '超过 突破 超 逾 高于 大于 多于 高出 超出 优于 站上 跨越 超越 过'
const AT_LEAST =
  '不得低于 不得少于 不能低于 须不低于 应不低于 应不少于 须达到 应达到 要达到 需达到 须达 应达 不少于 不低于 不小于 不下于 至少 最少 不短于 不弱于 力争 力争达到 争取 争取达到 确保 确保达到 不低于全国'
const AT_MOST =
  '不得超过 不得高于 不能超过 须不超过 应不超过 须控制在 应控制在 要控制在 不超过 不高于 不大于 不多于 不超 控制在 控制到 控制至 稳定控制在 压缩至 压缩到 压减至 压减到 缩短至 缩短到 缩短为 降至 降到 下降到 下降至 降低到 降低至 减少到 减少至 减至 缩减至 缩减到 精简至 精简到 最多 限制在 压降至'
const UNDER = '低于 小于 少于 短于 须低于 应低于 要低于'
const EQUAL = '保持在 稳定在 维持在 保持 稳定 维持 完成 为 是 约 约为 约占 近 接近 占 占到 总计 合计'
const GROWTH =
  '增长 递增 增速 增幅 涨幅 增长率 增长速度 翻 增 提速 复合增长率 扩大 扩张 年增长 年递增 年增速 年增幅 年增长率 增量'
const CHANGE = '提高 提升 上升 增加 增强 前移 上移 前进 升高 优化 晋升 攀升 扩增'
const DROP = '下降 降低 减少 压缩 缩短 压减 缩减 精简 节约 节省 压降 削减 下滑 缩小 收窄 减 下浮 回落'
const PLAIN =
  '每户 每人 年均 平均 每年 全年 同比 累计 总共 分别 共计 将 逐年 同步 通过 经过 稳步 持续 大幅 大幅度 有望 预计 实际 全部 新增 净增 不断 进一步 明显 显著 快速 逐步 整体 总体 能够 应当 年复合 复合 平稳 每年度 原则上 率先 最终 每周 每月 每天 每日 每季度 均达到 都达到 均超过 分别达到 各达到 均实现 也 再 均 都 各 共 要 年 应 须'

const WORDS = new Map<string, Word>()
const add = (list: string, word: Word) => {
  for (const entry of list.split(' ')) WORDS.set(entry, word)
}
add(PLAIN, {})
add(DROP, { sense: 'drop' })
add(CHANGE, { sense: 'change' })
add(GROWTH, { sense: 'growth' })
add(EQUAL, { comparator: '=', sense: 'state' })
add(UNDER, { comparator: '<', sense: 'state' })
add(AT_MOST, { comparator: '<=', sense: 'state' })
add(AT_LEAST, { comparator: '>=' })
add(OVER, { comparator: '>', sense: 'state' })
add(STATE_UP, { comparator: '>=', sense: 'state' })
for (const years of '一二两三四五六十')
  for (const word of [`${years}年`, `${years}年内`, `未来${years}年`, `今后${years}年`, `${years}年间`])
    WORDS.set(word, {})
for (const word of ['均达到', '都达到', '分别达到', '各达到', '均实现', '力争达到', '争取达到', '确保达到'])
  WORDS.set(word, { comparator: '>=', sense: 'state' })
for (const word of ['均增长', '均提高', '均增加', '都增长', '年均增长', '年均增加', '年均提高', '人均增长'])
  WORDS.set(word, { sense: 'growth' })
for (const word of ['均下降', '均压缩', '均降低', '年均下降', '年均降低', '年均减少'])
  WORDS.set(word, { sense: 'drop' })
for (const word of ['均不低于', '均不少于']) WORDS.set(word, { comparator: '>=', sense: 'state' })
WORDS.set('均超过', { comparator: '>', sense: 'state' })

const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length))
/** Reads the predicate that ends a stretch; `known` of its last characters are known to belong to it. */
export function predicateOf(stretch: string, known = 0): Predicate {
  let end = stretch.length - known
  let comparator: Comparator | null = null
  let sense: Predicate['sense'] = null
  for (let word = lastWord(stretch, end); word; word = lastWord(stretch, end)) {
    const meaning = WORDS.get(word) as Word
    comparator = stronger(comparator, meaning.comparator ?? null)
    sense ??= meaning.sense ?? null
    if (meaning.sense === 'growth') sense = 'growth'
    if (meaning.sense === 'drop' && sense === 'state') sense = 'drop'
    end -= word.length
  }
  return { length: stretch.length - end, words: stretch.slice(end), comparator, sense }
}

/** Nearest to the number wins, but 力争 and a bare 占, 为 yield to a word that says more. */
function stronger(known: Comparator | null, next: Comparator | null): Comparator | null {
  if (known === null || (known === '=' && next !== null)) return next
  return known
}

/** One-character words count only next to the number or before a growth (年增长); 首都, 公共, 行为 are names. */
function lastWord(stretch: string, end: number): string | null {
  const window = stretch.slice(Math.max(0, end - LONGEST), end)
  for (let length = Math.min(LONGEST, window.length); length > 0; length--) {
    const word = window.slice(-length)
    if (length === 1 && end !== stretch.length) return null
    if (WORDS.has(word)) return word
  }
  return null
}
