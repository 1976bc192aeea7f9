// All addresses of the console. Every screen is fetched when it is first opened; values behind the question
// mark are plain strings (address.ts).

import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Loading } from '../ui/state.tsx'
import { readAddress, writeAddress } from './address.ts'
import { Failed } from './failed.tsx'
import { Gate } from './gate.tsx'
import { Home } from './home.tsx'
import { NotFound } from './not-found.tsx'
import { screens } from './screens.tsx'

const rootRoute = createRootRoute({
  component: Gate,
  notFoundComponent: NotFound,
  errorComponent: Failed,
  validateSearch: (search) => search as Record<string, string>,
})

const home = createRoute({ getParentRoute: () => rootRoute, path: '/', component: Home })

const routes = screens.map(({ path, load }) =>
  createRoute({ getParentRoute: () => rootRoute, path, component: lazyRouteComponent(load, 'Screen') }),
)

/** The router of the console. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([home, ...routes]),
  defaultPendingComponent: Loading,
  defaultErrorComponent: Failed,
  defaultPreload: false,
  scrollRestoration: true,
  parseSearch: readAddress,
  stringifySearch: writeAddress,
})
