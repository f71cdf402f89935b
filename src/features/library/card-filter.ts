// Which cards are shown, as it stands in the address: `?theme=outils&mot=mail&niveau=team&ressource=deconnexion&jouee=non`.
import type { Card } from '../../domain/pack'
import { CARD_LEVELS } from './card-levels'

/** In the order in which the address holds them. */
const NAMES = { theme: 'theme', keyword: 'mot', level: 'niveau', resource: 'ressource', played: 'jouee' } as const
export type CardFilterKey = keyof typeof NAMES
const KEYS: readonly CardFilterKey[] = ['theme', 'keyword', 'level', 'resource', 'played']

/** An empty string lets every card through. */
export type CardFilter = Readonly<Record<CardFilterKey, string>>

export const NO_FILTER: CardFilter = { theme: '', keyword: '', level: '', resource: '', played: '' }
export const PLAYED_WORDS = ['oui', 'non'] as const

/** What the address asks for; a word that `known` does not hold asks for nothing. */
export function readCardFilter(
  search: URLSearchParams,
  known: Readonly<Record<Exclude<CardFilterKey, 'played'>, readonly string[]>>,
): CardFilter {
  const words = { ...known, played: PLAYED_WORDS }
  const asked = KEYS.map((key) => {
    const word = search.get(NAMES[key]) ?? ''
    return [key, words[key].some((one) => one === word) ? word : ''] as const
  })
  return { ...NO_FILTER, ...Object.fromEntries(asked) }
}

/** The same as the end of an address; nothing when nothing is asked for. */
export function cardFilterSearch(filter: CardFilter): string {
  const search = new URLSearchParams(KEYS.flatMap((key) => (filter[key] === '' ? [] : [[NAMES[key], filter[key]]])))
  return search.size === 0 ? '' : `?${search.toString()}`
}

/** How many choices narrow the list, leaving the theme aside. */
export const countChoices = (filter: CardFilter): number =>
  KEYS.filter((key) => key !== 'theme' && filter[key] !== '').length

/** The cards that answer every choice, in their order. `played`: ids, or null while it is not known yet. */
export function filterCards(
  cards: readonly Card[],
  { theme, keyword, level, resource, played: wanted }: CardFilter,
  played: readonly string[] | null,
): readonly Card[] {
  return cards.filter(
    (card) =>
      (theme === '' || card.theme === theme) &&
      (keyword === '' || card.keywords.includes(keyword)) &&
      (level === '' || (CARD_LEVELS[card.id] ?? []).some((one) => one === level)) &&
      (resource === '' || card.resources.includes(resource)) &&
      (wanted === '' || played === null || played.includes(card.id) === (wanted === 'oui')),
  )
}
