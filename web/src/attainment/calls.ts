// What the screens of achievement ask the server.

import { queryOptions } from '@tanstack/react-query'
import { GET, reply } from '../client/api.ts'

/** The board of a plan as of a day; undefined is today. */
export function boardQuery(planId: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['plan', planId, 'board', asOf ?? 'today'],
    queryFn: () =>
      reply(GET('/api/v1/plans/{planId}/board', { params: { path: { planId }, query: dayOf(asOf) } })),
  })
}

/** Which target, as of which day. */
export type TargetAsked = Readonly<{ planId: string; key: string; asOf: string | undefined }>

/** One target with all that stands behind it. */
export function targetQuery({ planId, key, asOf }: TargetAsked) {
  return queryOptions({
    queryKey: ['plan', planId, 'target', key, asOf ?? 'today'],
    queryFn: () =>
      reply(
        GET('/api/v1/plans/{planId}/targets/{key}', {
          params: { path: { planId, key }, query: dayOf(asOf) },
        }),
      ),
  })
}

function dayOf(asOf: string | undefined): { asOf?: string } {
  return asOf === undefined ? {} : { asOf }
}
