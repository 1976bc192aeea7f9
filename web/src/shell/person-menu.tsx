// Who is signed in, in which role, and what concerns the person: account, keys, language, sign-out.

import { UserOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { useRoleName } from '../access/role-name.ts'
import { signOut } from '../access/sign-out.ts'
import { useLargePrint } from '../styles/large-print.tsx'
import { Choice, Pop } from '../ui/pop.tsx'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { useSession } from './session.ts'
import { shellWords } from './shell.words.ts'

/** The menu behind the person's name. */
export function PersonMenu({ onKeys }: { onKeys: () => void }) {
  const t = useTexts(shellWords)
  const { account } = useSession()
  const roleName = useRoleName()
  const navigate = useNavigate()
  const { language, choose } = useLanguage()
  const { large, setLarge } = useLargePrint()
  const roles = account.roles.length === 0 ? t('noRole') : account.roles.map(roleName).join(' · ')
  const choices: readonly (readonly [string, () => void])[] = [
    [t('myAccount'), () => void navigate({ to: '/me' })],
    [t('keys'), onKeys],
    [t(large ? 'largePrintOff' : 'largePrint'), () => setLarge(!large)],
    [t('language'), () => choose(language === 'zh' ? 'en' : 'zh')],
    [t('signOut'), () => void signOut()],
  ]
  const face = (
    <>
      <UserOutlined aria-hidden />
      <span className="visually-hidden">{t('myAccount')}</span>
      <span className="top-wide top-person">{account.displayName}</span>
    </>
  )
  return (
    <Pop kind="menu" side="right" label={`${t('myAccount')}: ${account.displayName}`} face={face}>
      {(close) => (
        <>
          <div className="choice-group">
            {account.name} · {roles}
          </div>
          {choices.map(([label, act]) => (
            <Choice
              key={label}
              onChoose={() => {
                close()
                act()
              }}
            >
              {label}
            </Choice>
          ))}
        </>
      )}
    </Pop>
  )
}
