// How many things wait for the person's unit: open questions addressed to it (to anybody, for whoever
// coordinates). Where they stand is one click away.

import { useQuery } from '@tanstack/react-query'
import { GET, reply } from '../client/api.ts'
import { usePlanChoice } from './plan-choice.ts'
import { useMay, useSession } from './session.ts'

/** Open questions for the person, and the screen that lists them. */
export type Duties = Readonly<{ due: number; link: { to: string; search: Record<string, string> } }>

/** Counts the person's duties in the plan in use. */
export function useDuties(): Duties {
  const { plan } = usePlanChoice()
  const { organisation } = useSession()
  const may = useMay()
  const planId = plan?.id ?? ''
  const search: Record<string, string> =
    may('plan.decide') || organisation === null ? {} : { owner: organisation }
  const { data } = useQuery({
    queryKey: ['plan', planId, 'questions', 'count', search],
    queryFn: async () => {
      const query = { ...search, state: 'open' as const, limit: 1 }
      const page = await reply(
        GET('/api/v1/plans/{planId}/questions', { params: { path: { planId }, query } }),
      )
      return page.total
    },
    enabled: plan?.currentVersion != null,
  })
  return { due: data ?? 0, link: { to: `/plans/${planId}/questions`, search } }
}
