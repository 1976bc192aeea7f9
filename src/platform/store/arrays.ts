// PostgreSQL's text form of arrays, both ways: {1,2}, {"a b",NULL}, {{1,2},{3,4}}.

/**
 * Reads an array from its text form; nested arrays become nested arrays.
 *
 * @example parseArray('{1,NULL,3}', Number) // [1, null, 3]
 * @throws {SyntaxError} if the text is not an array.
 */
export function parseArray(text: string, parse: (element: string) => unknown): unknown[] {
  let at = text.indexOf('{') // an array with bounds is printed as [0:1]={...}
  const level = (): unknown[] => {
    const found: unknown[] = []
    at += 1
    while (at < text.length && text[at] !== '}') {
      found.push(text[at] === '{' ? level() : element())
      if (text[at] === ',') at += 1
    }
    if (text[at] !== '}') throw new SyntaxError(`not an array: ${text}`)
    at += 1
    return found
  }
  const element = (): unknown => {
    if (text[at] === '"') return parse(quoted())
    const start = at
    while (at < text.length && text[at] !== ',' && text[at] !== '}') at += 1
    const bare = text.slice(start, at)
    return bare === 'NULL' ? null : parse(bare)
  }
  const quoted = (): string => {
    let value = ''
    for (at += 1; at < text.length && text[at] !== '"'; at += 1) {
      if (text[at] === '\\') at += 1
      value += text[at]
    }
    at += 1
    return value
  }
  if (at < 0) throw new SyntaxError(`not an array: ${text}`)
  return level()
}

/**
 * Writes an array in its text form, every element quoted.
 *
 * @example arrayText(['a"b', null], String) // '{"a\\"b",NULL}'
 */
export function arrayText(values: readonly unknown[], textOf: (value: unknown) => string | null): string {
  const parts = values.map((value) => {
    if (Array.isArray(value)) return arrayText(value, textOf)
    const text = textOf(value)
    return text === null ? 'NULL' : `"${text.replace(/[\\"]/g, '\\$&')}"`
  })
  return `{${parts.join(',')}}`
}
