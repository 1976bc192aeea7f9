// My account: who I am here, my password, my second factor, my tokens.

import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useOrganisationName } from '../registry/organisations.ts'
import { sessionQuery, useSession } from '../shell/session.ts'
import { Mark } from '../ui/mark.tsx'
import { Page, Part } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { useTexts } from '../words/text.ts'
import { Enrol } from './enrol.tsx'
import { meWords } from './me.words.ts'
import { PasswordForm } from './password-form.tsx'
import { ReplaceFactor } from './replace-factor.tsx'
import { useRoleName } from './role-name.ts'
import { takeSession } from './steps.ts'
import { TokenPart } from './token-part.tsx'
import './sign-in.css'

/** The screen of one's own account. */
export function Screen() {
  const t = useTexts(meWords)
  const { account, city, organisation, secondFactor } = useSession()
  const nameOf = useOrganisationName(city ?? undefined)
  const { refetch } = useQuery(sessionQuery)
  const roleName = useRoleName()
  const [open, setOpen] = useState<'password' | 'factor' | null>(null)
  const close = () => setOpen(null)

  return (
    <Page title={t('title')} about={account.displayName}>
      <div className="paper">
        <Part title={t('who')}>
          <dl className="facts">
            <dt>{t('name')}</dt>
            <dd>{account.name}</dd>
            <dt>{t('roles')}</dt>
            <dd>{account.roles.map(roleName).join('、') || t('none')}</dd>
            <dt>{t('organisation')}</dt>
            <dd>{organisation === null ? t('none') : nameOf(organisation)}</dd>
          </dl>
          {account.sample ? <Mark tone="ask">{t('sample')}</Mark> : null}
        </Part>
        <Part
          title={t('password')}
          actions={<Button onClick={() => setOpen('password')}>{t('changePassword')}</Button>}
        >
          <p className="soft">{t('passwordAbout')}</p>
        </Part>
        <Part
          title={t('factor')}
          actions={
            <Button onClick={() => setOpen('factor')}>
              {t(secondFactor.enrolled ? 'replaceFactor' : 'setFactor')}
            </Button>
          }
        >
          <p className="soft">
            {t(secondFactor.enrolled ? 'factorOn' : secondFactor.required ? 'factorDue' : 'factorOff')}
          </p>
        </Part>
        <TokenPart />
      </div>
      <Panel open={open === 'password'} title={t('changePassword')} onClose={close}>
        <PasswordForm
          onStep={(session) => {
            takeSession(session)
            close()
          }}
        />
      </Panel>
      <Panel open={open === 'factor'} title={t('factor')} onClose={close}>
        {secondFactor.enrolled ? (
          <ReplaceFactor
            name={account.name}
            required={secondFactor.required}
            onDone={() => void refetch().then(close)}
          />
        ) : (
          <Enrol name={account.name} onStep={() => void refetch().then(close)} />
        )}
      </Panel>
    </Page>
  )
}
