// The shell around every screen: rail, top bar, bands, the screen itself, keys, the idle warning.

import { Outlet, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { NoticeBar } from '../ui/notice-bar.tsx'
import { useTexts } from '../words/text.ts'
import { ZoneProvider } from '../words/zone.tsx'
import { AsOfBand } from './as-of-band.tsx'
import { DemoBand } from './demo-band.tsx'
import { IdleWarning } from './idle.tsx'
import { useKeys } from './keys.ts'
import mark from './mark.svg'
import { usePlanChoice } from './plan-choice.ts'
import { Rail } from './rail.tsx'
import { useSession } from './session.ts'
import { shellWords } from './shell.words.ts'
import { TopBar } from './top-bar.tsx'

const KeyHelp = lazy(async () => ({ default: (await import('./key-help.tsx')).KeyHelp }))
const PhoneMenu = lazy(async () => ({ default: (await import('./phone-menu.tsx')).PhoneMenu }))

/** The frame of the console. */
export function Frame() {
  const t = useTexts(shellWords)
  const session = useSession()
  const { city } = usePlanChoice()
  const navigate = useNavigate()
  const search = useRef<HTMLInputElement>(null)
  const main = useRef<HTMLElement>(null)
  const [menu, setMenu] = useState(false)
  const [help, setHelp] = useState(false)
  const toSearch = useCallback(() => {
    if (search.current && search.current.offsetParent !== null) search.current.select()
    else void navigate({ to: '/search' })
  }, [navigate])
  const toHelp = useCallback(() => setHelp(true), [])
  useKeys({ search: toSearch, help: toHelp })

  return (
    <ZoneProvider zone={city?.timeZone}>
      <div className="shell">
        <button type="button" className="skip" onClick={() => main.current?.focus()}>
          {t('skip')}
        </button>
        <header className="shell-head">
          <a className="brand" href="/">
            <img src={mark} alt="" />
            {t('product')}
          </a>
          <TopBar search={search} onMenu={() => setMenu(true)} onKeys={toHelp} />
        </header>
        <Rail />
        <main className="shell-main" id="main" ref={main} tabIndex={-1}>
          <DemoBand />
          <AsOfBand />
          <Outlet />
        </main>
        <Suspense>
          {menu ? <PhoneMenu onClose={() => setMenu(false)} /> : null}
          {help ? <KeyHelp onClose={() => setHelp(false)} /> : null}
        </Suspense>
        <NoticeBar />
        <IdleWarning seconds={session.idleSeconds} />
      </div>
    </ZoneProvider>
  )
}
