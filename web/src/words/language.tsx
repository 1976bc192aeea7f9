// The console's language: zh-CN unless English was chosen. It is remembered in this browser, named on every
// request (X-Language) and set on the page, so that screen readers pronounce it rightly.

import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react'
import type { Language } from '../../../src/kernel/words.ts'
import { chosenLanguage, rememberLanguage } from './chosen.ts'

type Choice = Readonly<{ language: Language; choose: (language: Language) => void }>

const Chosen = createContext<Choice>({ language: 'zh', choose: () => undefined })

/** Holds the language for all below. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(chosenLanguage)
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const choice = useMemo(
    () => ({
      language,
      choose: (next: Language) => {
        rememberLanguage(next)
        setLanguage(next)
      },
    }),
    [language],
  )
  return <Chosen value={choice}>{children}</Chosen>
}

/** The language and how to change it. */
export function useLanguage(): Choice {
  return use(Chosen)
}
