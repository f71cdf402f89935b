/** The text, or its beginning up to the last word that fits in `length` characters, the ellipsis included. */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text
  const kept = text.slice(0, length)
  return `${kept.slice(0, kept.lastIndexOf(' ')).replace(/[\s,;:.–-]+$/, '')}…`
}
