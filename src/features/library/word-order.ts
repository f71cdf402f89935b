// The order of the words of the survey, as it stands in the address: `?tri=mot`, `?tri=total-inverse`.
import type { WordsFile } from '../../domain/pack-library'

export const WORD_COLUMNS = ['word', 'professionals', 'people', 'total'] as const
export type WordColumn = (typeof WORD_COLUMNS)[number]
type Word = WordsFile['words'][number]

export interface WordOrder {
  readonly column: WordColumn
  /** Words go from A to Z and numbers from the greatest down, unless reversed. */
  readonly isReversed: boolean
}

const NAMES = { word: 'mot', professionals: 'professionnelles', people: 'personnes', total: 'total' } as const
const REVERSED = '-inverse'
const FRENCH = new Intl.Collator('fr')

/** What `?tri=` asks for; the most said words first when it asks for nothing known. */
export function readOrder(name: string | null): WordOrder {
  const isReversed = name?.endsWith(REVERSED) ?? false
  const wanted = isReversed ? name?.slice(0, -REVERSED.length) : name
  const column = WORD_COLUMNS.find((each) => NAMES[each] === wanted)
  return column ? { column, isReversed } : { column: 'total', isReversed: false }
}

export const orderName = ({ column, isReversed }: WordOrder): string => NAMES[column] + (isReversed ? REVERSED : '')

/** A column asked for again turns round. */
export const nextOrder = (order: WordOrder, column: WordColumn): WordOrder => ({
  column,
  isReversed: order.column === column && !order.isReversed,
})

export const directionOf = ({ column, isReversed }: WordOrder) =>
  (column === 'word') === isReversed ? 'descending' : 'ascending'

export const totalOf = ({ professionals, people }: Word): number => professionals + people

const countOf = (word: Word, column: Exclude<WordColumn, 'word'>): number =>
  column === 'total' ? totalOf(word) : word[column]

/** Words that are equal keep the order of the survey. */
export function sortWords(words: readonly Word[], { column, isReversed }: WordOrder): readonly Word[] {
  const sign = isReversed ? -1 : 1
  return words.toSorted((one, other) =>
    column === 'word'
      ? sign * FRENCH.compare(one.word, other.word)
      : sign * (countOf(other, column) - countOf(one, column)),
  )
}
