// A screen that the role may not use says so, and says whom to ask; the server would refuse in any case.

import type { ReactNode } from 'react'
import { useRoleName } from '../access/role-name.ts'
import { Page } from '../ui/page.tsx'
import { Empty } from '../ui/state.tsx'
import { useTexts } from '../words/text.ts'
import { useMay, useSession } from './session.ts'
import { shellWords } from './shell.words.ts'

/** Shows its children to those who hold the permission. */
export function Guard({
  needs,
  label,
  children,
}: {
  needs: string
  label: keyof typeof shellWords
  children: ReactNode
}) {
  const t = useTexts(shellWords)
  const may = useMay()
  const { account } = useSession()
  const roleName = useRoleName()
  if (may(needs)) return children
  const roles = account.roles.length === 0 ? t('noRole') : account.roles.map(roleName).join('、')
  return (
    <Page title={t('noRightTitle')}>
      <Empty title={t('noRightText', { roles, screen: t(label) })} next={<a href="/">{t('toHome')}</a>} />
    </Page>
  )
}
