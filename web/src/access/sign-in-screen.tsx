// Before the console: sign-in, second factor, forced change of password, set-up of the second factor. The
// address stays, so that whoever signs in arrives where they wanted to go.

import { useEffect } from 'react'
import type { KnownSession } from '../shell/session.ts'
import mark from '../shell/mark.svg'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { Enrol } from './enrol.tsx'
import { FactorForm } from './factor-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { SignInForm } from './sign-in-form.tsx'
import { signInWords } from './sign-in.words.ts'
import { signOut } from './sign-out.ts'
import { takeSession } from './steps.ts'
import './sign-in.css'

/** The step that the session lacks. */
export function SignInScreen({ session }: { session: KnownSession }) {
  const t = useTexts(signInWords)
  const { language, choose } = useLanguage()
  const title = t(titles[session.state])
  useEffect(() => {
    document.title = `${title} · ${t('product')}`
  }, [title, t])
  return (
    <main className="gate">
      <div className="gate-card">
        <header className="gate-head">
          <img src={mark} alt="" />
          <div>
            <strong>{t('product')}</strong>
            <p className="soft">{t('about')}</p>
          </div>
        </header>
        <h1>{title}</h1>
        <Step session={session} />
        <footer className="gate-foot">
          {session.state === 'signed-out' ? null : (
            <button type="button" className="link-button" onClick={() => void signOut()}>
              {t('other')}
            </button>
          )}
          <button
            type="button"
            className="link-button"
            lang={language === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
          >
            {language === 'zh' ? 'English' : '中文'}
          </button>
        </footer>
      </div>
    </main>
  )
}

const titles = {
  'signed-out': 'title',
  'signed-in': 'title',
  'second-factor': 'factorTitle',
  'change-password': 'passwordTitle',
  'enrol-second-factor': 'enrolTitle',
} as const

function Step({ session }: { session: KnownSession }) {
  const t = useTexts(signInWords)
  if (session.state === 'second-factor') return <FactorForm onStep={takeSession} />
  if (session.state === 'change-password')
    return (
      <>
        <p className="gate-text">{t('passwordText')}</p>
        <PasswordForm onStep={takeSession} />
      </>
    )
  if (session.state === 'enrol-second-factor')
    return <Enrol name={session.account?.name ?? ''} onStep={takeSession} />
  return (
    <>
      {session.ended ? <p className="gate-text gate-ended">{t('ended')}</p> : null}
      <SignInForm onStep={takeSession} />
      {session.sso ? (
        <>
          <p className="gate-or">{t('or')}</p>
          <a className="gate-sso" href="/api/v1/session/sso">
            {t('sso')}
          </a>
        </>
      ) : null}
    </>
  )
}
