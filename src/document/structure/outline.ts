// The headings of a plan as a tree. Which marks hold which is fixed by their kind (一、 over （一） over 1.);
// what a heading is about (guiding thought, goals, tasks, safeguards) is read from its words.

import { clausesIn } from '../text/clauses.ts'
import type { Span } from '../text/normal.ts'
import { groupsIn } from '../units/responsible.ts'
import type { Mark, MarkKind } from './mark.ts'
import { MARK_KINDS } from './mark.ts'
import type { Paragraph } from './paragraph.ts'

/** What a headed part is about. */
export type Topic = 'background' | 'guidance' | 'goal' | 'task' | 'safeguard'

/** A headed part: its mark, its title, everything under it. */
export type Node = {
  readonly mark: Mark
  readonly title: Span
  readonly topic: Topic
  readonly parent: Node | null
  readonly children: Node[]
  readonly from: number
  to: number
}

const GOAL = /目标(?!任务|责任|管理)|^(?:主要|总体|工作)?目标任务$|^总目标|预期成效|主要指标/
const GUIDANCE =
  /^(?:总体要求|指导思想|基本原则|总体思路|工作思路|发展思路|工作原则|发展原则|适用范围|试点范围|适用对象|总则|前言|战略定位|发展定位|功能定位|总体布局|发展布局|空间布局|名词解释|政策依据|重点领域)/
const BACKGROUND =
  /^(?:重要意义|重大意义|工作基础|发展基础|发展现状|现状|面临(?:的)?(?:形势|问题|挑战|机遇)|发展形势|形势|发展环境|发展背景|编制背景|基础条件|基本情况|规划背景|规划基础|工作背景|主要成效|发展成就|主要问题|现状与形势|现实基础)/
/** 附则 clauses: when the paper takes effect, who explains it. */
const CLOSING = /自.{0,24}(?:起|之日)(?:施行|实施|执行|生效)|有效期|负责解释|停止执行|同时废止/
const SAFEGUARD =
  /保障措施|组织保障|保障机制|组织实施|^(?:强化|加强|完善|健全)?(?:组织|实施|工作|政策|要素|服务)?保障$|工作要求|实施保障|推进机制|^附则|有关要求|工作步骤|实施步骤|进度安排|^其他(?:事项)?$|^加强组织领导$|^强化组织领导$/
const HOLDING: readonly MarkKind[] = ['part', 'article', 'cjk', 'bracket', 'arabic', 'paren', 'circled']

/** The headed parts of a document, in order, outermost first in each branch. */
export function outlineOf(text: string, paragraphs: readonly Paragraph[]): Node[] {
  const nodes: Node[] = []
  const open: Node[] = []
  const close = (at: number, rank: number) => {
    while (open.length > 0 && MARK_KINDS.indexOf((open.at(-1) as Node).mark.kind) >= rank) {
      ;(open.pop() as Node).to = at
    }
  }
  let end = 0
  for (const paragraph of paragraphs) {
    const { mark } = paragraph
    if (mark && (mark.kind === 'annex' ? !isBox(text, paragraph) : HOLDING.includes(mark.kind))) {
      close(end, mark.kind === 'annex' ? 0 : MARK_KINDS.indexOf(mark.kind))
      if (mark.kind !== 'annex') {
        const parent = open.at(-1) ?? null
        const title = titleOf(text, paragraph)
        const topic = topicOf(text.slice(title.from, title.to), parent, groupsIn(text, paragraph).length > 0)
        const node: Node = {
          mark,
          title,
          topic,
          parent,
          children: [],
          from: paragraph.from,
          to: paragraph.to,
        }
        parent?.children.push(node)
        nodes.push(node)
        open.push(node)
      }
    }
    end = paragraph.to
  }
  close(end, 0)
  return nodes
}

/** The title of a headed paragraph: its first sentence if short, the whole of it, or its first clause. */
export function titleOf(text: string, paragraph: Paragraph): Span {
  const from = paragraph.from + (paragraph.mark?.length ?? 0)
  const body = text.slice(from, paragraph.to)
  const stop = body.search(/[。；：！？]/)
  const sentence = stop < 0 ? body.length : stop
  if (sentence <= 60) return { from, to: from + sentence }
  const clause = clausesIn(text, { from, to: from + sentence })[0]
  return { from, to: Math.min(clause?.to ?? from + 60, from + 60) }
}

/** 专栏 is a box inside a part; 附件 ends every part before it. */
function isBox(text: string, paragraph: Paragraph): boolean {
  return text.startsWith('专栏', paragraph.from)
}

/** A part with units of its own is a task, whatever it stands under. */
function topicOf(title: string, parent: Node | null, answered: boolean): Topic {
  if (CLOSING.test(title)) return 'guidance'
  if (parent?.topic === 'background' || (title.length <= 16 && BACKGROUND.test(title))) return 'background'
  if (parent && ((parent.topic === 'goal' && !answered) || parent.topic === 'safeguard')) return parent.topic
  if (title.length <= 16 && GOAL.test(title)) return 'goal'
  if (parent?.topic === 'guidance' || (title.length <= 16 && GUIDANCE.test(title))) return 'guidance'
  return title.length <= 16 && SAFEGUARD.test(title) ? 'safeguard' : 'task'
}
