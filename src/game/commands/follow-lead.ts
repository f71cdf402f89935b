import type { FollowCommand } from '../../domain/command'
import { fail, ok } from '../../domain/result'
import { LIMITS, type Session } from '../../domain/session'
import { cleanLine } from '../clean-text'
import type { Context } from '../context'
import { type CommandResult, refuse } from '../outcome'
import { leadsOf } from '../selectors'
import { checkDetail } from './leads'

/** After the game: how far a lead has come, and when the group looks at it again. */
export function followLead(session: Session, command: FollowCommand, { now }: Context): CommandResult {
  const { leadId, state, reason, reviewOn } = command
  const lead = leadsOf(session).find(({ id }) => id === leadId)
  if (!lead) return refuse('lead-unknown')
  const stateReason = reason === undefined ? lead.stateReason : cleanLine(reason)
  if (stateReason.length > LIMITS.reason) return refuse('reason-too-long', { count: LIMITS.reason })
  const detail = checkDetail(reviewOn === undefined ? {} : { reviewOn })
  if (!detail.ok) return fail(detail.error)
  const followed = { ...lead, ...detail.value, state, stateReason, stateAt: now }
  const rounds = session.rounds.map((round) => ({
    ...round,
    leads: round.leads.map((one) => (one.id === leadId ? followed : one)),
  }))
  return ok({ ...session, rounds })
}
