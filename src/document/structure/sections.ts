// The parts that hold tasks, with their tasks and the units answerable for them, as they are given back.

import { nameOf, type Normal, quote } from '../text/normal.ts'
import type { ParsedSection, ParsedTask } from '../types.ts'
import { groupsIn, united } from '../units/responsible.ts'
import type { Node } from './outline.ts'

/** The sections of the plan, in order; tasks without a part above them stand in one section under the plan's title. */
export function sectionsOf(normal: Normal, tasks: readonly Node[], planTitle: string): ParsedSection[] {
  const sections: { node: Node | null; tasks: Node[] }[] = []
  for (const task of tasks) {
    const last = sections.at(-1)
    if (last && last.node === task.parent) last.tasks.push(task)
    else sections.push({ node: task.parent, tasks: [task] })
  }
  return sections.map(({ node, tasks: inside }) => {
    const first = inside[0] as Node
    const last = inside.at(-1) as Node
    const { start, end } = quote(normal, node ?? { from: first.from, to: last.to })
    return {
      number: node ? numberOf(normal, node) : '',
      title: node ? nameOf(normal, node.title) : planTitle,
      start,
      end,
      tasks: inside.map((task) => taskOf(normal, task)),
    }
  })
}

/** The number of a headed part as printed: 1, （四）, 第三条. */
export function numberOf(normal: Normal, node: Node): string {
  return nameOf(normal, { from: node.from, to: node.from + node.mark.numberLength })
}

function taskOf(normal: Normal, task: Node): ParsedTask {
  const { start, end } = quote(normal, task)
  const title = task.title.to > task.title.from ? nameOf(normal, task.title) : ''
  return { number: numberOf(normal, task), title, start, end, ...united(groupsIn(normal.text, task)) }
}
