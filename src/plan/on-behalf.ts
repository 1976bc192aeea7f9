// 代录: the bureau enters for a unit that will not sign in. The unit's paper is kept as evidence, and the
// record names both who entered and for whom (issue A: 不愿登录的单位由局代录，附扫描件).

import { refuse } from '../kernel/problem.ts'
import type { ReadTx } from '../platform/store/tx.ts'
import { organisation } from '../registry/index.ts'
import { evidenceOf } from './store-evidence.ts'

/** For whom something is entered, and the paper behind it. */
export type OnBehalf = Readonly<{ onBehalfOf: string | null; evidenceDigest: string | null }>

/** Nobody but the caller, without a paper. */
export const inOwnName: OnBehalf = { onBehalfOf: null, evidenceDigest: null }

/** Refuses an entry for a unit without its paper, an unknown unit, and a paper that was never uploaded. */
export async function checkOnBehalf(
  tx: ReadTx,
  cityId: string,
  { onBehalfOf, evidenceDigest }: OnBehalf,
): Promise<void> {
  if (onBehalfOf !== null) {
    const unit = await organisation(tx, onBehalfOf)
    if (unit?.cityId !== cityId) refuse('organisation-unknown', { id: onBehalfOf }, 'onBehalfOf')
    if (evidenceDigest === null) refuse('on-behalf-needs-evidence', {}, 'evidenceDigest')
  }
  if (evidenceDigest !== null && !(await evidenceOf(tx, cityId, evidenceDigest)))
    refuse('evidence-unknown', { digest: evidenceDigest }, 'evidenceDigest')
}
