// Every screen of the console and who looks at it: one list for the accessibility scenario and for the
// pictures in docs/screens, so that a screen cannot be forgotten by either.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** One screen as somebody sees it. */
export type ScreenVisit = Readonly<{
  /** Names the picture. */
  name: string
  /** The address in the router; null for what stands before it or beside it. */
  route: string | null
  /** A sample account; null for nobody. */
  who: string | null
  path: string
  /** Opens what the visit is about: a panel, a menu. */
  then?: (page: Page) => Promise<void>
}>

const wuhan = '/plans/wuhan-2026-4'
const demo = '/plans/demo-2026-1'
const press = (name: string) => async (page: Page) => {
  await page.getByRole('main').getByRole('button', { name, exact: true }).first().click()
  await page.getByRole('dialog').waitFor()
}

/** All visits, those of one account together. */
export const visits: readonly ScreenVisit[] = [
  { name: 'sign-in', route: null, who: null, path: '/' },
  { name: 'board', route: '/plans/$planId/board', who: 'wuhan', path: `${wuhan}/board` },
  { name: 'board-nothing', route: '/plans/$planId/board', who: 'wuhan', path: `${wuhan}/board?words=火星` },
  { name: 'tasks', route: '/plans/$planId/tasks', who: 'wuhan', path: `${wuhan}/tasks` },
  { name: 'task', route: '/plans/$planId/tasks/$key', who: 'wuhan', path: `${wuhan}/tasks/K2` },
  { name: 'goals', route: '/plans/$planId/goals', who: 'wuhan', path: `${wuhan}/goals` },
  { name: 'target', route: '/plans/$planId/targets/$key', who: 'wuhan', path: `${wuhan}/targets/T1` },
  {
    name: 'target-decision',
    route: '/plans/$planId/targets/$key',
    who: 'wuhan',
    path: `${wuhan}/targets/T1`,
    then: press('登记决定'),
  },
  {
    name: 'target-value',
    route: '/plans/$planId/targets/$key',
    who: 'wuhan',
    path: `${wuhan}/targets/T2`,
    then: press('录入实际值'),
  },
  { name: 'text', route: '/plans/$planId/text', who: 'wuhan', path: `${wuhan}/text?mark=T1` },
  { name: 'questions', route: '/plans/$planId/questions', who: 'wuhan', path: `${wuhan}/questions` },
  {
    name: 'decomposition',
    route: '/plans/$planId/decomposition',
    who: 'wuhan',
    path: `${wuhan}/decomposition`,
  },
  { name: 'decisions', route: '/plans/$planId/decisions', who: 'wuhan', path: `${wuhan}/decisions` },
  { name: 'organisations', route: '/organisations', who: 'wuhan', path: '/organisations?city=wuhan' },
  { name: 'documents', route: '/documents', who: 'wuhan', path: '/documents' },
  { name: 'import', route: '/documents', who: 'wuhan', path: '/documents', then: press('导入方案') },
  {
    name: 'review-closed',
    route: '/plans/$planId/versions/$n/review',
    who: 'wuhan',
    path: `${wuhan}/versions/1/review`,
  },
  { name: 'compare-one', route: '/plans/$planId/compare', who: 'wuhan', path: `${wuhan}/compare` },
  { name: 'search', route: '/search', who: 'wuhan', path: '/search?q=退税' },
  { name: 'me', route: '/me', who: 'wuhan', path: '/me' },
  { name: 'not-found', route: null, who: 'wuhan', path: '/no-such-place' },
  { name: 'not-permitted', route: '/accounts', who: 'wuhan', path: '/accounts' },
  { name: 'other-city', route: '/plans/$planId/board', who: 'wuhan', path: `${demo}/board` },
  {
    name: 'review',
    route: '/plans/$planId/versions/$n/review',
    who: 'demo',
    path: `${demo}/versions/2/review?entry=T1`,
  },
  { name: 'compare', route: '/plans/$planId/compare', who: 'demo', path: `${demo}/compare` },
  { name: 'decisions-demo', route: '/plans/$planId/decisions', who: 'demo', path: `${demo}/decisions` },
  { name: 'target-demo', route: '/plans/$planId/targets/$key', who: 'demo', path: `${demo}/targets/T7` },
  { name: 'board-demo', route: '/plans/$planId/board', who: 'demo', path: `${demo}/board` },
  { name: 'accounts', route: '/accounts', who: 'sysadmin', path: '/accounts' },
  { name: 'rights', route: '/rights', who: 'secadmin', path: '/rights' },
  { name: 'audit', route: '/audit', who: 'auditor', path: '/audit' },
]

/** The addresses of the router, as its source lists them (tsx does not run in Node). */
export function routesOfRouter(): readonly string[] {
  const file = join(import.meta.dirname, '..', '..', 'web', 'src', 'shell', 'screens.tsx')
  return [...readFileSync(file, 'utf8').matchAll(/^\s*path: '([^']+)'/gm)].map(([, path]) => path ?? '')
}
