// The coverage of the real plan, sentence by sentence. What answers a sentence stands in data/coverage; a
// sentence that is not named there has the answer of its class.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { parsePlan } from '../src/document/index.ts'
import type { ParsedPlan, SentenceClass } from '../src/document/types.ts'
import { root } from './steps.ts'

const answersFile = z.object({
  plan: z.string(),
  note: z.string(),
  answers: z.array(z.object({ text: z.string().min(4), answer: z.string().min(2) })),
})

/** One sentence, what it is, and what answers it; `answer` is null where nothing does. */
export type CoverageRow = Readonly<{
  start: number
  end: number
  task: string
  class: SentenceClass
  text: string
  answer: string | null
}>

const classWords: Readonly<Record<SentenceClass, string>> = {
  target: '指标',
  qualitative: '定性目标',
  action: '举措',
  heading: '标题',
  context: '背景',
  unmapped: '未识别',
}

/** All sentences of the real plan. @throws {Error} where an answer names words that the plan does not have. */
export function coverageRows(): readonly CoverageRow[] {
  const folder = join(root, 'data', 'coverage')
  const file = answersFile.parse(JSON.parse(readFileSync(join(folder, 'wuhan-2026-4.json'), 'utf8')))
  const text = readFileSync(join(folder, file.plan), 'utf8').replace(/^\uFEFF/, '')
  const outcome = parsePlan(text)
  if (!outcome.ok) throw new Error(`the plan cannot be read: ${outcome.code}`)
  const points = [...text]
  const rows = outcome.plan.coverage.classified.map((sentence) => {
    const words = points.slice(sentence.start, sentence.end).join('').replace(/\s+/g, '')
    const named = file.answers.filter((answer) => words.includes(answer.text)).map(({ answer }) => answer)
    const standard = answerOf(sentence, outcome.plan)
    const answer = [...new Set([...named, ...(standard ? [standard] : [])])].join(';') || null
    return { ...sentence, text: words, answer }
  })
  for (const { text: words } of file.answers)
    if (!rows.some((row) => row.text.includes(words))) throw new Error(`no sentence has “${words}”`)
  return rows
}

function answerOf(
  sentence: { class: SentenceClass; start: number; end: number; task: string },
  plan: ParsedPlan,
): string | null {
  const inside = (place: { start: number; end: number }) =>
    place.start >= sentence.start && place.end <= sentence.end
  const targets = plan.targets.filter(inside).map(({ indicator }) => indicator)
  const goals = plan.qualitative.filter(inside).length
  const actions = plan.actions.filter(inside).length
  const parts = [
    targets.length > 0 ? `屏幕:看板、指标页(${targets.join('、')})` : '',
    goals > 0 ? `定性目标 ${goals} 项,书面评估跟踪` : '',
    actions > 0 ? `举措 ${actions} 项,按措施跟踪` : '',
    sentence.class === 'heading'
      ? sentence.task === 'overall'
        ? '屏幕:原文'
        : `屏幕:任务页 ${sentence.task}`
      : '',
    sentence.class === 'context' ? '屏幕:原文(不要求落实)' : '',
  ]
  return parts.filter((part) => part !== '').join(';') || null
}

/** The text of docs/coverage.md. */
export function describeCoverage(): string {
  const rows = coverageRows()
  const counts = Object.entries(classWords).map(
    ([name, words]) => `${words} ${rows.filter((row) => row.class === name).length}`,
  )
  const cell = (text: string) => text.replaceAll('|', '\\|')
  return [
    '# 覆盖证明:武政办〔2026〕4号 / Coverage of the real plan',
    '',
    `由 \`npm run golden -- coverage\` 生成,不要手改;右栏的来源是 \`data/coverage/wuhan-2026-4.json\`。共 ${rows.length} 句:${counts.join(',')}。`,
    '',
    '| # | 位置 | 任务 | 原文 | 类别 | 由何处落实 |',
    '|---|---|---|---|---|---|',
    ...rows.map(
      (row, index) =>
        `| ${index + 1} | ${row.start}–${row.end} | ${row.task === 'overall' ? '' : row.task} | ${cell(row.text)} | ${classWords[row.class]} | ${cell(row.answer ?? '**缺**')} |`,
    ),
    '',
  ].join('\n')
}
