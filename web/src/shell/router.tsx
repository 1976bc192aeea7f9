// All addresses of the console. Every screen is fetched when it is first opened; values behind the question
// mark are plain strings (address.ts).

import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Loading } from '../ui/state.tsx'
import { readAddress, writeAddress } from './address.ts'
import { Failed } from './failed.tsx'
import { Gate } from './gate.tsx'
import { Guard } from './guard.tsx'
import { Home } from './home.tsx'
import { NotFound } from './not-found.tsx'
import { type ScreenRoute, screens } from './screens.tsx'

const rootRoute = createRootRoute({
  component: Gate,
  notFoundComponent: NotFound,
  errorComponent: Failed,
  validateSearch: (search) => search as Record<string, string>,
})

const home = createRoute({ getParentRoute: () => rootRoute, path: '/', component: Home })

/** The router of the console. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([home, ...screens.map(routeOf)]),
  defaultPendingComponent: Loading,
  defaultErrorComponent: Failed,
  defaultPreload: false,
  scrollRestoration: true,
  parseSearch: readAddress,
  stringifySearch: writeAddress,
})

function routeOf({ path, needs, label, load }: ScreenRoute) {
  const Screen = lazy(async () => ({ default: (await load()).Screen }))
  return createRoute({
    getParentRoute: () => rootRoute,
    path,
    component: () => (
      <Guard needs={needs} label={label}>
        <Suspense fallback={<Loading />}>
          <Screen />
        </Suspense>
      </Guard>
    ),
  })
}
