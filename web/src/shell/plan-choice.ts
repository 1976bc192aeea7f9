// Which city and plan the person works with: the one in the address; else the one used last; else the first
// plan of the person's city.

import { queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { GET, reply } from '../client/api.ts'
import type { City, PlanHead } from '../client/shapes.ts'
import { useAddress } from './address.ts'
import { useMay, useSession } from './session.ts'

const place = 'fumao.plan'

/** The cities. */
export const citiesQuery = queryOptions({
  queryKey: ['cities'],
  queryFn: () => reply(GET('/api/v1/cities')),
  staleTime: 600_000,
})

/** The plans of a city. */
export function plansQuery(city: string) {
  return queryOptions({
    queryKey: ['plans', city],
    queryFn: async () =>
      (await reply(GET('/api/v1/plans', { params: { query: { city, limit: 200 } } }))).items,
  })
}

/** The city and the plan in use; null while unknown or where there is none. */
export type PlanChoice = Readonly<{
  city: City | null
  plan: PlanHead | null
  cities: readonly City[]
  plans: readonly PlanHead[]
  loading: boolean
}>

/** The plan in use and those one may switch to. */
export function usePlanChoice(): PlanChoice {
  const may = useMay()
  const session = useSession()
  const { planId } = useParams({ strict: false }) as { planId?: string }
  const [address] = useAddress()
  const cities = useQuery({ ...citiesQuery, enabled: may('plan.read') || may('organisation.read') })
  const mayRead = may('plan.read')
  const found = useQueries({
    queries: mayRead ? (cities.data?.items ?? []).map(({ id }) => plansQuery(id)) : [],
  })
  const all = found.flatMap(({ data }) => data ?? [])
  const inCity = address.city ?? session.city
  const plan =
    all.find(({ id }) => id === planId) ??
    all.find(({ id, cityId }) => id === localStorage.getItem(place) && fits(cityId, address.city)) ??
    all.find(({ cityId }) => fits(cityId, inCity)) ??
    realFirst(cities.data?.items ?? []).flatMap(
      ({ id }) => all.find(({ cityId }) => cityId === id) ?? [],
    )[0] ??
    null
  const cityId = plan?.cityId ?? inCity
  const city =
    cities.data?.items.find(({ id }) => id === cityId) ?? realFirst(cities.data?.items ?? [])[0] ?? null
  useEffect(() => {
    if (planId !== undefined) localStorage.setItem(place, planId)
  }, [planId])
  return {
    city,
    plan,
    cities: cities.data?.items ?? [],
    plans: all,
    loading: cities.isLoading || found.some(({ isLoading }) => isLoading),
  }
}

// Nobody should land in the fictional city without asking for it.
function realFirst(cities: readonly City[]): readonly City[] {
  return cities.toSorted((a, b) => Number(a.demo) - Number(b.demo))
}

function fits(cityId: string, wanted: string | null | undefined): boolean {
  return wanted === undefined || wanted === null || cityId === wanted
}
