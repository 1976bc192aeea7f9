// Which language this browser chose; also read outside of React, by the client that names it on requests.

import type { Language } from '../../../src/kernel/words.ts'

const place = 'fumao.language'

/** The chosen language; Chinese where nothing was chosen. */
export function chosenLanguage(): Language {
  return localStorage.getItem(place) === 'en' ? 'en' : 'zh'
}

/** Keeps the choice for the next visit. */
export function rememberLanguage(language: Language): void {
  localStorage.setItem(place, language)
}
