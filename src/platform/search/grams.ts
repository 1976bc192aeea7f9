// Words for the search index. Chinese has no spaces and its words are mostly two characters long, so a text
// is indexed by its single characters and its pairs of neighbours; Latin words and numbers likewise.

/** A text as it is compared: width and case folded, runs of blanks and marks turned into one blank. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The characters and pairs of neighbours of a text, each once, sorted.
 *
 * @example gramsOf('贸易 EU') // ['e', 'eu', 'u', '易', '贸', '贸易']
 */
export function gramsOf(text: string): readonly string[] {
  const grams = new Set<string>()
  for (const word of normalise(text).split(' ')) {
    const characters = Array.from(word)
    characters.forEach((character, index) => {
      grams.add(character)
      const next = characters[index + 1]
      if (next !== undefined) grams.add(character + next)
    })
  }
  return [...grams].sort()
}

/**
 * The grams that a text must have to contain a word: its pairs, or the one character that it is.
 *
 * @example gramsToFind('服务贸易') // ['务贸', '服务', '贸易']
 */
export function gramsToFind(word: string): readonly string[] {
  const characters = Array.from(word)
  if (characters.length < 2) return characters
  return [
    ...new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`)),
  ].sort()
}
