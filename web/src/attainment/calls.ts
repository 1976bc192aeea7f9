// What the screens of achievement ask the server.

import { queryOptions } from '@tanstack/react-query'
import { GET, reply } from '../client/api.ts'

/** The board of a plan as of a day; undefined is today. */
export function boardQuery(planId: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['plan', planId, 'board', asOf ?? 'today'],
    queryFn: () =>
      reply(
        GET('/api/v1/plans/{planId}/board', {
          params: { path: { planId }, query: asOf === undefined ? {} : { asOf } },
        }),
      ),
  })
}
