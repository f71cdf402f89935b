import type { ThemeId } from '../../domain/vocabulary'

/** What can be found, in the order in which the kinds are offered. */
export const SEARCH_KINDS = [
  'card',
  'resource',
  'term',
  'reference',
  'recommendation',
  'actor',
  'practice',
  'compass',
  'training',
  'level',
  'theme',
  'word',
  'page',
] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** What a kind of actors gains, risks and needs: the three lists of its page. */
export type ActorAspect = 'opportunities' | 'risks' | 'conditions'

/** One thing that can be found and read at an address of its own. */
export interface SearchDocument {
  readonly kind: SearchKind
  readonly path: string
  readonly title: string
  /** The part of what the title names: the axis of a recommendation, for instance. */
  readonly part?: string
  readonly aspect?: ActorAspect
  readonly theme?: ThemeId
  /** Other words by which it is known: keywords, what an acronym is short for. */
  readonly keywords?: readonly string[]
  /** Its text, piece by piece: a snippet comes from one of them. */
  readonly passages: readonly string[]
}
