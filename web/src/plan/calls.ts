// What the screens of plans ask the server.

import { queryOptions } from '@tanstack/react-query'
import { GET, reply } from '../client/api.ts'

/** The official text of a version with everything that was understood of it. */
export function planTextQuery(planId: string, version: string | undefined) {
  return queryOptions({
    queryKey: ['plan', planId, 'text', version ?? 'current'],
    queryFn: () =>
      reply(
        GET('/api/v1/plans/{planId}/text', {
          params: { path: { planId }, query: version === undefined ? {} : { version: Number(version) } },
        }),
      ),
  })
}
