// What a unit commits to for a target, goal or action (任务分解): who leads it, by which measures, until when,
// under which deputy head and office (《办理方案》的责任事项、具体措施、完成时限、分管负责人、责任处室).

/** The fields that a unit fills in. */
export type CommitmentFields = Readonly<{
  leadOrganisation: string | null
  measure: string | null
  /** ISO day. */
  deadline: string | null
  /** 分管负责人. */
  supervisor: string | null
  /** 责任处室. */
  office: string | null
}>

/** A commitment as stored. */
export type Commitment = CommitmentFields &
  Readonly<{
    itemKey: string
    enteredAt: string
    enteredBy: string
    onBehalfOf: string | null
    evidenceDigest: string | null
    revision: number
  }>

/**
 * A change as the audit keeps it: a name is not repeated there, for what stands in the audit is never erased;
 * only that it changed.
 */
export function withoutNames(
  before: Commitment | undefined,
  after: Commitment,
): Readonly<{ before?: Commitment; after: Commitment }> {
  const changed = before?.supervisor !== after.supervisor
  const told = { ...after, supervisor: after.supervisor && (changed ? '[已更改]' : '[未更改]') }
  return before
    ? { before: { ...before, supervisor: before.supervisor && '[姓名]' }, after: told }
    : { after: told }
}

/** Of something that nobody has filled in. */
export const noCommitment: CommitmentFields = {
  leadOrganisation: null,
  measure: null,
  deadline: null,
  supervisor: null,
  office: null,
}
