// A city's name in the reader's language; a fictional one says so.

import type { City } from '../client/shapes.ts'
import { useLanguage } from '../words/language.tsx'

/** Names cities. */
export function useCityName(): (city: City) => string {
  const { language } = useLanguage()
  return ({ name, nameEn, demo }) => {
    const plain = language === 'zh' ? name : nameEn
    return demo ? `${plain} (${language === 'zh' ? '演示' : 'demo'})` : plain
  }
}
