// What was fetched is kept half a minute; a refusal is final, a cut line is tried again twice.

import { QueryClient } from '@tanstack/react-query'
import { problemOf } from './problem.ts'

/** The cache of the console. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && problemOf(error).status === 0,
    },
  },
})
