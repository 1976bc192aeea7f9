// Judgements of written assessments.

/** The judgements there are. */
export const judgements = ['met', 'partly-met', 'not-met', 'unclear'] as const
export type Judgement = (typeof judgements)[number]

/** A judgement as the server names it; one that this page does not know yet counts as unclear. */
export function judgementOf(text: string): Judgement {
  return judgements.find((judgement) => judgement === text) ?? 'unclear'
}
