import type { Session } from '../../domain/session'
import { leadsOf } from '../selectors'
import { boardEntries, type BoardEntry, boardPages } from './board-pages'
import { pagesOfText } from './paginate'
import type { Room } from './room'

export type ClosingPage =
  | { readonly kind: 'priority'; readonly priority: string | null }
  | { readonly kind: 'leads'; readonly entries: readonly BoardEntry[] }
  | { readonly kind: 'part'; readonly heading: string; readonly paragraphs: readonly string[] }
  | { readonly kind: 'thanks' }

/** The name of a part above its text, in lines. */
const HEADING = 2

/** What the group leaves with: its priority, the synthesis once it is written (before that its leads), then thanks. */
export function closingPages(session: Session, room: Room): readonly ClosingPage[] {
  const { synthesis, priority } = session
  const leads = leadsOf(session)
  const inner = { ...room, lines: room.lines - HEADING }
  const parts = (synthesis?.parts ?? []).filter(({ text, included }) => included && text.trim() !== '')
  const written = parts.flatMap(({ heading, text }) =>
    pagesOfText(
      text.split('\n').filter((line) => line.trim() !== ''),
      inner,
    ).map((paragraphs) => ({ kind: 'part', heading, paragraphs }) as const),
  )
  const listed = boardPages(boardEntries(leads, priority), room).map((entries) => ({ kind: 'leads', entries }) as const)
  const first = { kind: 'priority', priority: leads.find(({ id }) => id === priority)?.text ?? null } as const
  const middle = written.length > 0 ? written : leads.length > 0 ? listed : []
  return [first, ...middle, { kind: 'thanks' }]
}
