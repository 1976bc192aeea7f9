// How many things wait for the person: open questions that are due. Where they stand is one click away.

import { usePlanChoice } from './plan-choice.ts'

/** Number of duties that are due, and the screen that lists them. */
export function useDuties(): Readonly<{ due: number; link: { to: string } }> {
  const { plan } = usePlanChoice()
  return { due: 0, link: { to: `/plans/${plan?.id ?? ''}/questions` } }
}
