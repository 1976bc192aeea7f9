// From a decoded text to a plan. The stages, each blind to those after it: normal form -> paragraphs -> outline ->
// frame and tasks -> sentences (targets, goals, actions) -> coverage. Deterministic: no clock, no network, no files.

import { frontOf } from './structure/front.ts'
import { horizonOf, startOf } from './structure/horizon.ts'
import { withNamed } from './structure/named.ts'
import { outlineOf } from './structure/outline.ts'
import { paragraphsOf } from './structure/paragraph.ts'
import { sectionsOf } from './structure/sections.ts'
import { taskNodes } from './structure/tasks.ts'
import { normalise } from './text/flow.ts'
import { looksLikePlan } from './recognise.ts'
import { readSentences } from './read-sentences.ts'
import type { ParseOutcome } from './types.ts'

/**
 * Parses the decoded text of a policy plan.
 *
 * @param raw the text as decoded (no byte order mark); offsets in the answer count its code points.
 * @returns the plan, or why the text is none. Never throws on any text.
 * @example parsePlan('买菜:鸡蛋10个') // { ok: false, code: 'document-not-a-plan', ... }
 */
export function parsePlan(raw: string): ParseOutcome {
  if (!/\S/.test(raw)) return { ok: false, code: 'document-empty', params: {} }
  const verdict = looksLikePlan(raw)
  if (!verdict.plan) return { ok: false, code: 'document-not-a-plan', params: { why: verdict.why } }
  const normal = normalise(raw)
  const paragraphs = withNamed(normal.text, paragraphsOf(normal.text))
  const front = frontOf(normal, paragraphs)
  const nodes = outlineOf(normal.text, paragraphs)
  const tasks = taskNodes(normal.text, nodes)
  const issued = front.issuedOn
    ? Number(front.issuedOn.slice(0, 4))
    : front.documentNumber
      ? Number(/〔(\d{4})〕/.exec(front.documentNumber)?.[1])
      : null
  const names = `${front.noticeTitle ?? ''}${front.title}`
  const horizonYear = horizonOf(names, normal.text, issued)
  const read = readSentences({
    normal,
    paragraphs,
    front,
    nodes,
    tasks,
    clock: { issued, start: startOf(names) ?? issued, horizon: horizonYear },
  })
  const { title, noticeTitle, documentNumber, issuer, issuedOn } = front
  return {
    ok: true,
    plan: {
      title,
      noticeTitle,
      documentNumber,
      issuer,
      issuedOn,
      horizonYear,
      sections: sectionsOf(normal, tasks, title),
      ...read,
    },
  }
}
