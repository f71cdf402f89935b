import type { DraftPart, Session } from '../domain/session'
import { compassMoves } from '../game/compass-moves'

/** The words around what the group said of itself. */
export interface GroupWords {
  readonly headings: Readonly<Record<'compass' | 'words', string>>
  readonly figures: readonly { readonly id: string; readonly title: string }[]
  /** One figure: how many stood there before and after, null where nobody was asked. */
  readonly standing: (figure: string, before: number | null, after: number | null) => string
  readonly said: (word: string, count: number) => string
}

/** Where the group stood on the compass and how it moved, then its words; a part that was not played has no text. */
export function groupParts({ compass, words }: Session, group: GroupWords): readonly DraftPart[] {
  const titles = new Map(group.figures.map(({ id, title }) => [id, title]))
  const isPlayed = compass.before !== null || compass.after !== null
  const moves = isPlayed ? compassMoves([...titles.keys()], compass) : []
  const standing = moves.map(({ figureId, before, after }) =>
    group.standing(titles.get(figureId) ?? figureId, before, after),
  )
  const said = words.toSorted((one, other) => other.count - one.count).map(({ text, count }) => group.said(text, count))
  const lines = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')
  return [
    { id: 'compass', heading: group.headings.compass, text: lines(standing) },
    { id: 'words', heading: group.headings.words, text: lines(said) },
  ]
}
