import type { Card } from '../../domain/pack'

const FRENCH = new Intl.Collator('fr')

/** Every keyword of the cards once, in the order of a dictionary, with the number of cards that have it. */
export function countKeywords(cards: readonly Pick<Card, 'keywords'>[]) {
  const counts = new Map<string, number>()
  for (const word of cards.flatMap(({ keywords }) => [...new Set(keywords)])) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts]
    .map(([word, count]) => ({ word, count }))
    .sort((one, other) => FRENCH.compare(one.word, other.word))
}
