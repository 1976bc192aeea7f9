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
  { label: 'board', icon: <DashboardOutlined />, path: '/board', needs: 'plan.read', plan: true },
  { label: 'tasks', icon: <OrderedListOutlined />, path: '/tasks', needs: 'plan.read', plan: true },
  { label: 'text', icon: <FileTextOutlined />, path: '/text', needs: 'plan.read', plan: true },
  {
    label: 'questions',
    icon: <QuestionCircleOutlined />,
    path: '/questions',
    needs: 'plan.read',
    plan: true,
  },
  { label: 'decisions', icon: <FileDoneOutlined />, path: '/decisions', needs: 'plan.read', plan: true },
  {
    label: 'decomposition',
    icon: <TableOutlined />,
    path: '/decomposition',
    needs: 'plan.read',
    plan: true,
  },
  { label: 'documents', icon: <FolderOpenOutlined />, path: '/documents', needs: 'plan.read', plan: false },
  {
    label: 'organisations',
    icon: <ApartmentOutlined />,
    path: '/organisations',
    needs: 'organisation.read',
    plan: false,
  },
  { label: 'accounts', icon: <TeamOutlined />, path: '/accounts', needs: 'account.read', plan: false },
  { label: 'rights', icon: <SafetyOutlined />, path: '/rights', needs: 'account.read', plan: false },
  { label: 'audit', icon: <AuditOutlined />, path: '/audit', needs: 'audit.read', plan: false },
]
