import type { Lead, Session } from '../domain/session'
import type { LevelId, Leverage, ThemeId } from '../domain/vocabulary'
import { keptLeads } from './kept-leads'

/** The words of a table of leads, in the reader's language. */
export interface LeadWords {
  readonly levels: Readonly<Record<LevelId, string>>
  readonly leverages: Readonly<Record<Leverage, string>>
  readonly states: Readonly<Record<Lead['state'], string>>
  readonly themes: Readonly<Record<ThemeId, string>>
}

/** One lead in words; empty where nothing was said. `reviewOn` is an ISO date. */
export interface LeadRow {
  readonly id: string
  readonly level: string
  readonly text: string
  readonly leverage: string
  readonly escalateTo: string
  readonly role: string
  readonly reviewOn: string
  readonly state: string
  readonly reason: string
  readonly points: number
  readonly isPriority: boolean
  readonly card: string
  readonly theme: string
}

/** The leads that go out, by level. */
export const leadRows = (session: Session, words: LeadWords): readonly LeadRow[] =>
  keptLeads(session).map(({ lead, level, round }) => ({
    id: lead.id,
    level: words.levels[level],
    text: lead.text,
    leverage: lead.leverage ? words.leverages[lead.leverage] : '',
    // What was typed before the group changed its mind is kept, and means nothing.
    escalateTo: lead.leverage === 'escalate' ? lead.escalateTo : '',
    role: lead.role,
    reviewOn: lead.reviewOn ?? '',
    state: words.states[lead.state],
    reason: lead.stateReason,
    points: lead.weight,
    isPriority: lead.id === session.priority,
    card: round.card.title,
    theme: words.themes[round.card.theme],
  }))
