// The one mechanism of words: whatever a person reads (screens, Problems, edits, documents) is a
// pair of texts written side by side, zh-CN first. Braces take parameters: "第 {row} 行".

/** The languages of the console and of every Problem. */
export type Language = 'zh' | 'en'

/** One text in both languages. */
export type Words = Readonly<Record<Language, string>>

/** Values that fill the braces of a text. */
export type WordParams = Readonly<Record<string, string | number>>

/**
 * Fills the braces of a text in one language.
 *
 * @example say({ zh: '第 {row} 行', en: 'row {row}' }, 'zh', { row: 3 }) // '第 3 行'
 * @throws {RangeError} if a brace has no value: a half-filled sentence must not reach anybody.
 */
export function say(words: Words, language: Language, params: WordParams = {}): string {
  return words[language].replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = params[key]
    if (value === undefined) throw new RangeError(`no value for {${key}} in "${words[language]}"`)
    return String(value)
  })
}
