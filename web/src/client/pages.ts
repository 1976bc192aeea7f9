// Lists that come page by page: the next page is fetched when the reader asks for it.

import { useInfiniteQuery } from '@tanstack/react-query'
import type { ListRows } from '../ui/list-table.tsx'

/** One page as the server gives it. */
export type Page<Row> = Readonly<{ rows: readonly Row[]; next: string | null }>

/** The pages read so far as one list. */
export function usePages<Row>(
  key: readonly unknown[],
  fetchPage: (after: string | undefined) => Promise<Page<Row>>,
): ListRows<Row> {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  })
  return {
    rows: query.data?.pages.flatMap(({ rows }) => rows),
    error: query.error,
    onRetry: () => void query.refetch(),
    onMore: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    loadingMore: query.isFetchingNextPage,
  }
}
