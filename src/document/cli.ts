// Commands on documents alone: nothing is stored.

import { resolve } from 'node:path'
import type { Command, CommandOutput } from '../platform/command.ts'
import { type Changes, diffPlans } from './diff/plans.ts'
import { readDocument, readPlan } from './read.ts'
import type { ParsedPlan, ParsedTarget } from './types.ts'

/** `fumao plan parse`, `fumao plan diff`. */
export const documentCommands: readonly Command<unknown>[] = [
  {
    name: 'plan parse',
    words: ['FILE'],
    options: {
      text: {
        kind: 'flag',
        summary: {
          zh: '只输出文字:html、docx、pdf 中各项的位置即指此文字',
          en: 'Print the text only: places in html, docx and pdf count in this text',
        },
      },
    },
    summary: {
      zh: '识别方案文件:任务、指标、举措及其原文位置(不保存)',
      en: 'Read a plan: tasks, targets, actions and their places in the text (stores nothing)',
    },
    needs: 'nothing',
    run: async ({ words: [file = ''], options, folder }) => {
      const path = resolve(folder, file)
      if (options.text) {
        const document = await readDocument({ path })
        return { json: document, lines: [document.text] }
      }
      const { text, plan } = await readPlan({ path })
      return { json: plan, lines: linesOf(plan, text) }
    },
  },
  {
    name: 'plan diff',
    words: ['OLD', 'NEW'],
    options: {},
    summary: {
      zh: '比较两版方案:任务和指标的新增、删除、修改、移动',
      en: 'Compare two versions of a plan: tasks and targets added, removed, changed, moved',
    },
    needs: 'nothing',
    run: async ({ words: [before = '', after = ''], folder }) => {
      const [old, next] = [
        await readPlan({ path: resolve(folder, before) }),
        await readPlan({ path: resolve(folder, after) }),
      ]
      return diffOutput(diffPlans(old.plan, next.plan))
    },
  },
]

function linesOf(plan: ParsedPlan, text: string): string[] {
  const points = [...text]
  const quote = (start: number, end: number) => points.slice(start, end).join('').replace(/\s+/g, '')
  const { coverage } = plan
  return [
    `${plan.title}  ${plan.documentNumber ?? ''}  ${plan.issuedOn ?? ''}`,
    ...plan.targets.map(
      ({ task, indicator, comparator, value, valueMax, unit, year, start, end }) =>
        `${task}\t${indicator}\t${comparator} ${value}${valueMax === undefined ? '' : `—${valueMax}`}${unit}\t${year ?? ''}\t“${quote(start, end)}”`,
    ),
    `句 ${coverage.sentences}:指标 ${coverage.target},定性 ${coverage.qualitative},举措 ${coverage.action},标题 ${coverage.heading},背景 ${coverage.context},未识别 ${coverage.unmapped.length}`,
  ]
}

function diffOutput(diff: ReturnType<typeof diffPlans>): CommandOutput {
  const { tasks, targets } = diff
  const count = (part: typeof tasks | typeof targets) =>
    `新增 ${part.added.length},删除 ${part.removed.length},修改 ${part.changed.length},移动 ${part.moved.length}`
  const named = linesOfChanges(tasks, (task) => `${task.number} ${task.title}`)
  const told = linesOfChanges(targets, targetLine)
  return { json: diff, lines: [`任务:${count(tasks)}`, ...named, `指标:${count(targets)}`, ...told] }
}

// What only moved is counted, not listed: one task put in front moves all that follow.
function linesOfChanges<T>({ added, removed, changed }: Changes<T>, line: (thing: T) => string): string[] {
  return [
    ...added.map((thing) => `  + ${line(thing)}`),
    ...removed.map((thing) => `  - ${line(thing)}`),
    ...changed.map(({ old, new: next }) => `  ~ ${line(old)} → ${line(next)}`),
  ]
}

function targetLine({ task, indicator, comparator, value, valueMax, unit, year }: ParsedTarget): string {
  return `${task}  ${indicator} ${comparator} ${value}${valueMax === undefined ? '' : `—${valueMax}`}${unit} ${year ?? ''}`.trimEnd()
}
