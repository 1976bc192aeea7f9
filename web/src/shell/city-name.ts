// A city's name in the reader's language; a fictional one says so (its English name does by itself).

import type { City } from '../client/shapes.ts'
import { useLanguage } from '../words/language.tsx'

/** Names cities. */
export function useCityName(): (city: City) => string {
  const { language } = useLanguage()
  return ({ name, nameEn, demo }) => {
    if (language === 'en') return nameEn
    return demo ? `${name}(演示)` : name
  }
}
