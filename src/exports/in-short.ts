/** In UTF-16 code units: two lines of a page. The cards of the game stay below. */
const LONGEST = 320

/** The first sentences of a paragraph that fit; a first sentence that does not is cut after a word. */
export function inShort(paragraph: string): string {
  if (paragraph.length <= LONGEST) return paragraph
  const start = paragraph.slice(0, LONGEST)
  const sentences = /^.*[.!?…](?=\s)/s.exec(start)?.[0]
  if (sentences) return sentences
  const words = /^.*\S(?=\s)/s.exec(start)?.[0] ?? start
  return `${words.replace(/[\s,;:]+$/, '')}…`
}
