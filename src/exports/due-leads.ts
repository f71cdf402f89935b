import type { Session } from '../domain/session'
import { keptLeads, type KeptLead } from './kept-leads'

export interface DueLead extends KeptLead {
  /** An ISO date. */
  readonly day: string
}

/** The leads to look at again: those with a date that are still to do or begun, the first date first. */
export const dueLeads = (session: Session): readonly DueLead[] =>
  keptLeads(session)
    .flatMap((kept) => {
      const { state, reviewOn } = kept.lead
      return reviewOn !== null && (state === 'todo' || state === 'begun') ? [{ ...kept, day: reviewOn }] : []
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
