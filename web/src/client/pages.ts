// Lists that come page by page: the next page is fetched when the reader asks for it.

import { useInfiniteQuery } from '@tanstack/react-query'
import type { ListRows } from '../ui/list-table.tsx'

/** One page as the server gives it. */
export type Page<Row> = Readonly<{ rows: readonly Row[]; next: string | null }>

/** A whole list, page after page: for what a screen needs all of, such as a tree. */
export async function everyPage<Row>(
  fetchPage: (after: string | undefined) => Promise<Readonly<{ items: readonly Row[]; next: string | null }>>,
): Promise<Row[]> {
  const rows: Row[] = []
  let after: string | undefined
  do {
    const { items, next } = await fetchPage(after)
    rows.push(...items)
    after = next ?? undefined
  } while (after !== undefined)
  return rows
}

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
