// Texts stand in a words file beside each screen; a screen says them by typed keys.

import { useCallback } from 'react'
import { say, type WordParams, type Words } from '../../../src/kernel/words.ts'
import { useLanguage } from './language.tsx'

/** The texts of one screen. */
export type Texts<Key extends string> = Readonly<Record<Key, Words>>

/** Says one text of a list. */
export type Say<Key extends string> = (key: Key, params?: WordParams) => string

/** The texts of a screen in the reader's language. */
export function useTexts<Key extends string>(texts: Texts<Key>): Say<Key> {
  const { language } = useLanguage()
  return useCallback((key, params) => say(texts[key], language, params), [texts, language])
}
