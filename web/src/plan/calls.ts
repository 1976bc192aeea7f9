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

/** The versions of a plan, newest first. */
export function versionsQuery(planId: string) {
  return queryOptions({
    queryKey: ['plan', planId, 'versions'],
    queryFn: async () =>
      (await reply(GET('/api/v1/plans/{planId}/versions', { params: { path: { planId } } }))).items.toSorted(
        (a, b) => b.number - a.number,
      ),
  })
}

/** The review of a version. */
export function reviewQuery(planId: string, n: number) {
  return queryOptions({
    queryKey: ['plan', planId, 'review', n],
    queryFn: () =>
      reply(GET('/api/v1/plans/{planId}/versions/{n}/review', { params: { path: { planId, n } } })),
  })
}

/** What changed from one version to another, as the server understands it. */
export function diffQuery(planId: string, from: number, to: number) {
  return queryOptions({
    queryKey: ['plan', planId, 'diff', from, to],
    queryFn: () =>
      reply(GET('/api/v1/plans/{planId}/diff', { params: { path: { planId }, query: { from, to } } })),
  })
}

/** The tasks of a plan with their units. */
export function tasksQuery(planId: string) {
  return queryOptions({
    queryKey: ['plan', planId, 'tasks'],
    queryFn: () => reply(GET('/api/v1/plans/{planId}/tasks', { params: { path: { planId } } })),
  })
}

/** One task with its targets, goals and actions. */
export function taskQuery(planId: string, key: string) {
  return queryOptions({
    queryKey: ['plan', planId, 'task', key],
    queryFn: () => reply(GET('/api/v1/plans/{planId}/tasks/{key}', { params: { path: { planId, key } } })),
  })
}
