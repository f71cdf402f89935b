import type { Card, Resource } from '../domain/pack'

/** Each resource once: those the card names in its order, those of its theme, then the others. */
export function resourcesByFit(resources: readonly Resource[], card: Pick<Card, 'resources' | 'theme'>) {
  const named = card.resources.flatMap((id) => resources.filter((resource) => resource.id === id))
  const left = resources.filter((resource) => !named.includes(resource))
  return {
    card: named,
    theme: left.filter(({ theme }) => theme === card.theme),
    others: left.filter(({ theme }) => theme !== card.theme),
  }
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[’']/g, ' ')
    .toLocaleLowerCase('fr')

/** Whether each of `words` begins a word of the resource's title or summary, accents and capitals apart. */
export function matchesWords({ title, summary }: Pick<Resource, 'title' | 'summary'>, words: string): boolean {
  const text = ` ${fold(`${title} ${summary}`).replace(/[^\p{Letter}\p{Number}]+/gu, ' ')}`
  return fold(words)
    .split(/[^\p{Letter}\p{Number}]+/u)
    .every((word) => text.includes(` ${word}`))
}
