// Which city and plan the person works with: the one in the address; else the one used last; else the first
// plan of the person's city.

import { queryOptions, useQuery } from '@tanstack/react-query'
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

/** The plans of all cities that the person may see. */
export const plansQuery = queryOptions({
  queryKey: ['plans'],
  queryFn: () => reply(GET('/api/v1/plans')),
})

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
  const plans = useQuery({ ...plansQuery, enabled: may('plan.read') })
  const all = plans.data?.items ?? []
  const inCity = address.city ?? session.city
  const plan =
    all.find(({ id }) => id === planId) ??
    all.find(({ id, cityId }) => id === localStorage.getItem(place) && fits(cityId, address.city)) ??
    all.find(({ cityId }) => fits(cityId, inCity)) ??
    all[0] ??
    null
  const cityId = plan?.cityId ?? inCity
  const city = cities.data?.items.find(({ id }) => id === cityId) ?? cities.data?.items[0] ?? null
  useEffect(() => {
    if (planId !== undefined) localStorage.setItem(place, planId)
  }, [planId])
  return {
    city,
    plan,
    cities: cities.data?.items ?? [],
    plans: all,
    loading: plans.isLoading || cities.isLoading,
  }
}

function fits(cityId: string, wanted: string | null | undefined): boolean {
  return wanted === undefined || wanted === null || cityId === wanted
}
