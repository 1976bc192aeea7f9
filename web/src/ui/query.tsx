// Shows what a query brought, or that it is loading, or why it was refused. Old figures stay while new ones
// are on their way.

import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Loading, Refused } from './state.tsx'

/** One query, three states. */
export function Shown<Value>({
  query,
  children,
}: {
  query: UseQueryResult<Value>
  children: (value: Value) => ReactNode
}) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <Refused error={query.error} onRetry={() => void query.refetch()} />
  return <Loading />
}
