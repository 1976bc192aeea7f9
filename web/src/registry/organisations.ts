// The organisations of a city: fetched once, kept as a tree, named everywhere by their short names.

import { queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import { GET, reply } from '../client/api.ts'
import { everyPage } from '../client/pages.ts'
import type { Organisation } from '../client/shapes.ts'
import { useMay } from '../shell/session.ts'

/** A node of the tree. */
export type OrganisationNode = Organisation & { children?: OrganisationNode[] }

/** The organisations of a city. */
export function organisationsQuery(city: string) {
  return queryOptions({
    queryKey: ['organisations', city],
    queryFn: () =>
      everyPage((after) => {
        const query = { city, ...(after === undefined ? {} : { after }) }
        return reply(GET('/api/v1/organisations', { params: { query } }))
      }),
    staleTime: 300_000,
  })
}

/** Names organisations of a city by id; an unknown id stays. */
export function useOrganisationName(city: string | undefined): (id: string) => string {
  const may = useMay()
  const { data } = useQuery({
    ...organisationsQuery(city ?? ''),
    enabled: city !== undefined && may('organisation.read'),
  })
  return (id) => data?.find((each) => each.id === id)?.shortName ?? id
}

/** Names organisations of several cities by id, where accounts of all of them stand side by side. */
export function useNamesOfCities(cities: readonly string[]): (id: string) => string {
  const found = useQueries({ queries: cities.map(organisationsQuery) })
  return (id) => found.flatMap(({ data }) => data ?? []).find((each) => each.id === id)?.name ?? id
}

/** The list as a tree; whatever has no parent in the list is a root. */
export function treeOf(all: readonly Organisation[]): OrganisationNode[] {
  const nodes = new Map<string, OrganisationNode>(all.map((each) => [each.id, { ...each }]))
  const roots: OrganisationNode[] = []
  for (const node of nodes.values()) {
    const parent = node.parentId === null ? undefined : nodes.get(node.parentId)
    if (parent) parent.children = [...(parent.children ?? []), node]
    else roots.push(node)
  }
  return roots
}
