import type { Card } from '../../domain/pack'
import { linesOf, pagesOfText, paginate } from './paginate'
import type { Room } from './room'

/** `questions`: those revealed so far that share the page, the newest last. */
export type CardPage =
  | { readonly kind: 'situation'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'dilemma'; readonly sides: readonly string[] }
  | { readonly kind: 'questions'; readonly questions: readonly string[] }

/** A card as the narrator reveals it: the situation, the two sides of a dilemma, then one question after the other. */
export function cardPages(card: Card, room: Room): readonly CardPage[] {
  const { dilemma, questions } = card
  const shared = paginate(questions, (question) => linesOf(question, room.columns), room.lines)
  return [
    ...pagesOfText(card.situation, room).map((paragraphs) => ({ kind: 'situation', paragraphs }) as const),
    ...(dilemma ? [{ kind: 'dilemma', sides: dilemma } as const] : []),
    ...shared.flatMap((page) =>
      page.map((_, index) => ({ kind: 'questions', questions: page.slice(0, index + 1) }) as const),
    ),
  ]
}
