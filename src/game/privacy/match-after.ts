interface Value {
  readonly keywordStart: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * What comes right after a keyword. They are two expressions, as a keyword may be in small letters or capitals, and
 * the value may not. `value` is sticky (flag `y`).
 */
export function* matchAfter(text: string, keyword: RegExp, value: RegExp): Generator<Value> {
  for (const found of text.matchAll(keyword)) {
    value.lastIndex = found.index + found[0].length
    const start = value.lastIndex
    const [words] = value.exec(text) ?? []
    if (words) yield { keywordStart: found.index, start, end: start + words.length, text: words }
  }
}
