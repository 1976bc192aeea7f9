// The screens by address: which right each needs, what it is called, and where its code lies. The code is
// fetched when the screen is first opened.

import type { ComponentType } from 'react'
import type { shellWords } from './shell.words.ts'

type Load = () => Promise<{ Screen: ComponentType }>

/** One screen. */
export type ScreenRoute = Readonly<{
  path: string
  needs: string
  label: keyof typeof shellWords
  load: Load
}>

/** All screens. */
export const screens: readonly ScreenRoute[] = [
  {
    path: '/plans/$planId/board',
    needs: 'plan.read',
    label: 'board',
    load: () => import('../attainment/board-screen.tsx'),
  },
  {
    path: '/plans/$planId/targets/$key',
    needs: 'plan.read',
    label: 'board',
    load: () => import('../attainment/target-screen.tsx'),
  },
  {
    path: '/plans/$planId/text',
    needs: 'plan.read',
    label: 'text',
    load: () => import('../plan/reader-screen.tsx'),
  },
  {
    path: '/organisations',
    needs: 'organisation.read',
    label: 'organisations',
    load: () => import('../registry/organisations-screen.tsx'),
  },
  {
    path: '/accounts',
    needs: 'account.read',
    label: 'accounts',
    load: () => import('../access/accounts-screen.tsx'),
  },
  {
    path: '/rights',
    needs: 'account.read',
    label: 'rights',
    load: () => import('../access/rights-screen.tsx'),
  },
  {
    path: '/me',
    needs: 'signed-in',
    label: 'myAccount',
    load: () => import('../access/me-screen.tsx'),
  },
]
