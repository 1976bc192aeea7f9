// How many things wait for the person's unit: open questions addressed to it, and how many of them are due
// within five working days. Where they stand is one click away.

import { useQuery } from '@tanstack/react-query'
import { GET, reply } from '../client/api.ts'
import { usePlanChoice } from './plan-choice.ts'
import { useSession } from './session.ts'

/** Open questions for the person, how many of them are due soon, and the screen that lists them. */
export type Duties = Readonly<{
  open: number
  soon: number
  link: { to: string; search: Record<string, string> }
}>

/** Working days within which a duty is due soon. */
const soonDays = 5

/** Counts the duties of the person's unit in the plan in use. */
export function useDuties(): Duties {
  const { plan } = usePlanChoice()
  const { organisation } = useSession()
  const planId = plan?.id ?? ''
  const owner = organisation ?? ''
  const { data } = useQuery({
    queryKey: ['plan', planId, 'questions', 'duties', owner],
    queryFn: async () => {
      const query = { owner, state: 'open' as const, limit: 200 }
      return reply(GET('/api/v1/plans/{planId}/questions', { params: { path: { planId }, query } }))
    },
    enabled: plan?.currentVersion != null && owner !== '',
  })
  const soon = data?.items.filter(({ workdaysLeft }) => workdaysLeft !== null && workdaysLeft <= soonDays)
  return {
    open: data?.total ?? 0,
    soon: soon?.length ?? 0,
    link: { to: `/plans/${planId}/questions`, search: owner === '' ? {} : { owner } },
  }
}
