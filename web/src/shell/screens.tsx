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
    path: '/plans/$planId/tasks',
    needs: 'plan.read',
    label: 'tasks',
    load: () => import('../plan/tasks-screen.tsx'),
  },
  {
    path: '/plans/$planId/tasks/$key',
    needs: 'plan.read',
    label: 'tasks',
    load: () => import('../plan/task-screen.tsx'),
  },
  {
    path: '/plans/$planId/questions',
    needs: 'plan.read',
    label: 'questions',
    load: () => import('../plan/questions-screen.tsx'),
  },
  {
    path: '/plans/$planId/decisions',
    needs: 'plan.read',
    label: 'decisions',
    load: () => import('../plan/decisions-screen.tsx'),
  },
  {
    path: '/plans/$planId/versions/$n/review',
    needs: 'plan.read',
    label: 'documents',
    load: () => import('../plan/review/review-screen.tsx'),
  },
  {
    path: '/plans/$planId/decomposition',
    needs: 'plan.read',
    label: 'decomposition',
    load: () => import('../plan/decomposition-screen.tsx'),
  },
  {
    path: '/search',
    needs: 'plan.read',
    label: 'searchShort',
    load: () => import('../search/search-screen.tsx'),
  },
  {
    path: '/audit',
    needs: 'audit.read',
    label: 'audit',
    load: () => import('../audit/audit-screen.tsx'),
  },
  {
    path: '/plans/$planId/compare',
    needs: 'plan.read',
    label: 'text',
    load: () => import('../plan/compare-screen.tsx'),
  },
  {
    path: '/documents',
    needs: 'plan.read',
    label: 'documents',
    load: () => import('../plan/documents-screen.tsx'),
  },
  {
    path: '/plans/$planId/goals',
    needs: 'plan.read',
    label: 'board',
    load: () => import('../attainment/goals-screen.tsx'),
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
