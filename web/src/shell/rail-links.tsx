// What stands in the left rail: one flat list in two groups, each link with the permission that it needs.

import {
  ApartmentOutlined,
  AuditOutlined,
  DashboardOutlined,
  FileDoneOutlined,
  FileTextOutlined,
  FolderOpenOutlined,
  OrderedListOutlined,
  QuestionCircleOutlined,
  SafetyOutlined,
  TableOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { shellWords } from './shell.words.ts'

/** One link of the rail; `plan` links stand below the plan in use. */
export type RailLink = Readonly<{
  label: keyof typeof shellWords
  icon: ReactNode
  path: string
  needs: string
  plan: boolean
}>

/** All links, in the order in which they are shown. */
export const railLinks: readonly RailLink[] = [
  { label: 'board', icon: <DashboardOutlined aria-hidden />, path: '/board', needs: 'plan.read', plan: true },
  {
    label: 'tasks',
    icon: <OrderedListOutlined aria-hidden />,
    path: '/tasks',
    needs: 'plan.read',
    plan: true,
  },
  { label: 'text', icon: <FileTextOutlined aria-hidden />, path: '/text', needs: 'plan.read', plan: true },
  {
    label: 'questions',
    icon: <QuestionCircleOutlined aria-hidden />,
    path: '/questions',
    needs: 'plan.read',
    plan: true,
  },
  {
    label: 'decisions',
    icon: <FileDoneOutlined aria-hidden />,
    path: '/decisions',
    needs: 'plan.read',
    plan: true,
  },
  {
    label: 'decomposition',
    icon: <TableOutlined aria-hidden />,
    path: '/decomposition',
    needs: 'plan.read',
    plan: true,
  },
  {
    label: 'documents',
    icon: <FolderOpenOutlined aria-hidden />,
    path: '/documents',
    needs: 'plan.read',
    plan: false,
  },
  {
    label: 'organisations',
    icon: <ApartmentOutlined aria-hidden />,
    path: '/organisations',
    needs: 'organisation.read',
    plan: false,
  },
  {
    label: 'accounts',
    icon: <TeamOutlined aria-hidden />,
    path: '/accounts',
    needs: 'account.read',
    plan: false,
  },
  {
    label: 'rights',
    icon: <SafetyOutlined aria-hidden />,
    path: '/rights',
    needs: 'account.read',
    plan: false,
  },
  { label: 'audit', icon: <AuditOutlined aria-hidden />, path: '/audit', needs: 'audit.read', plan: false },
]
