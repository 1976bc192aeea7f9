// 演示数据: every screen of a fictional city says so, on paper too.

import { useLocation } from '@tanstack/react-router'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { usePlanChoice } from './plan-choice.ts'
import { useSession } from './session.ts'
import { shellWords } from './shell.words.ts'

/** The band above the screens of a demonstration city; nothing elsewhere. */
export function DemoBand() {
  const t = useTexts(shellWords)
  const { city } = usePlanChoice()
  const session = useSession()
  const { language } = useLanguage()
  const path = useLocation({ select: ({ pathname }) => pathname })
  const ofCity = session.city !== null || /^\/(?:plans|organisations|documents|search)/.test(path)
  if (city?.demo !== true || !ofCity) return null
  return (
    <>
      <p className="demo-band" role="note">
        {t('demoBand', { city: language === 'zh' ? city.name : city.nameEn })}
      </p>
      <span className="demo-print" aria-hidden>
        {t('demoPrint')}
      </span>
    </>
  )
}
