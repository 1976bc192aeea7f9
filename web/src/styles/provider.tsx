// antd's widgets in our palette and language. Their styles are written at run time, so each style tag carries
// the nonce that the server put into the page.

import { ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { useLanguage } from '../words/language.tsx'
import { useLargePrint } from './large-print.tsx'
import { themeAt } from './theme.ts'

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

/** Widgets, messages and dates in the reader's language and size. */
export function WidgetProvider({ children }: { children: ReactNode }) {
  const { language } = useLanguage()
  const { large } = useLargePrint()
  const theme = useMemo(() => themeAt(large ? 1.25 : 1), [large])
  const [english, setEnglish] = useState<typeof zhCN | null>(null)
  useEffect(() => {
    if (language === 'en') void import('antd/locale/en_US').then((found) => setEnglish(found.default))
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en')
  }, [language])
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : (english ?? zhCN)}
      csp={{ nonce }}
      theme={theme}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      {children}
    </ConfigProvider>
  )
}
