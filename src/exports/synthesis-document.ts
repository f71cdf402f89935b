import type { DraftPart, Session } from '../domain/session'
import { cleanLine } from '../game/clean-text'

/** What goes out of a session as a document, whatever its format. */
export interface SynthesisDocument {
  readonly title: string
  readonly lede: string
  readonly parts: readonly DraftPart[]
}

interface Options {
  readonly title: string
  readonly lede: string
  /** The heading above the players' aliases; null when they stay at home, as they do unless they are asked for. */
  readonly participants: string | null
}

/** The parts that say something and were not left out, in their order; the players' aliases last, when asked for. */
export function synthesisDocument(session: Session, { title, lede, participants }: Options): SynthesisDocument {
  const kept = (session.synthesis?.parts ?? []).filter(({ included, text }) => included && text.trim() !== '')
  const parts = kept.map(({ id, heading, text }) => ({ id, heading, text }))
  if (participants === null || session.participants.length === 0) return { title, lede, parts }
  // A name from a file may hold several lines: it is one item all the same.
  const names = session.participants.map(({ alias }) => `- ${cleanLine(alias)}`)
  return { title, lede, parts: [...parts, { id: 'participants', heading: participants, text: names.join('\n') }] }
}
