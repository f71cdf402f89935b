import { assertNever } from '../../domain/assert-never'
import type { LeadCommand } from '../../domain/command'
import type { Refusal } from '../../domain/refusal'
import { fail, ok, type Result } from '../../domain/result'
import { DAY, type Lead, type LeadDetail, LIMITS, type Round, type Session } from '../../domain/session'
import { cleanLine } from '../clean-text'
import type { Context } from '../context'
import { editRound } from '../edit-round'
import { newId } from '../new-id'
import { type CommandResult, refuse } from '../outcome'
import { currentRound, leadsOf } from '../selectors'
import { endBreath } from '../stages'

function checkText(raw: string): Result<string, Refusal> {
  const text = cleanLine(raw)
  if (text === '') return refuse('lead-empty')
  return text.length > LIMITS.lead ? refuse('lead-too-long', { count: LIMITS.lead }) : ok(text)
}

const editLeads = (session: Session, change: (leads: Round['leads']) => Round['leads']): Session =>
  editRound(session, (round) => ({ ...round, leads: change(round.leads) }))

const edit = (session: Session, leadId: string, change: Partial<Lead>): Session =>
  editLeads(session, (leads) => leads.map((lead) => (lead.id === leadId ? { ...lead, ...change } : lead)))

function move(leads: Round['leads'], moved: Lead, before: string | null): Round['leads'] {
  const others = leads.filter((lead) => lead.id !== moved.id)
  const index = others.findIndex((lead) => lead.id === before && lead.level === moved.level)
  return index < 0 ? [...others, moved] : [...others.slice(0, index), moved, ...others.slice(index)]
}

/** The detail with its texts cleaned, or why it is refused. */
export function checkDetail({ escalateTo, role, reviewOn }: Partial<LeadDetail>): Result<Partial<LeadDetail>, Refusal> {
  const texts = {
    ...(escalateTo === undefined ? {} : { escalateTo: cleanLine(escalateTo) }),
    ...(role === undefined ? {} : { role: cleanLine(role) }),
  }
  if (Object.values(texts).some((text) => text.length > LIMITS.detail)) {
    return refuse('detail-too-long', { count: LIMITS.detail })
  }
  if (typeof reviewOn === 'string' && !DAY.test(reviewOn)) return refuse('day-invalid')
  return ok({ ...texts, ...(reviewOn === undefined ? {} : { reviewOn }) })
}

/** What the lead that stays has not said yet, the other one says. */
const merged = (into: Lead, lead: Lead): Lead => ({
  ...into,
  leverage: into.leverage ?? lead.leverage,
  weight: Math.min(LIMITS.weight, into.weight + lead.weight),
  escalateTo: into.escalateTo || lead.escalateTo,
  role: into.role || lead.role,
  reviewOn: into.reviewOn ?? lead.reviewOn,
})

function merge(session: Session, round: Round, lead: Lead, intoId: string): CommandResult {
  if (lead.id === intoId) return refuse('lead-is-the-same')
  const into = round.leads.find((one) => one.id === intoId)
  if (!into) return refuse('lead-unknown')
  const leads = round.leads.filter((one) => one.id !== lead.id)
  const joined = editLeads(session, () => leads.map((one) => (one.id === intoId ? merged(into, lead) : one)))
  return ok(session.priority === lead.id ? { ...joined, priority: intoId } : joined)
}

/** Stage 4: leads on the systems board. They may still be weighed and worded while the session ends. */
export function applyLeadCommand(before: Session, command: LeadCommand, context: Context): CommandResult {
  const session = endBreath(before)
  const round = currentRound(session)
  if (!round) return refuse('no-round')
  if (command.type === 'prioritise') {
    const known = command.leadId === null || leadsOf(session).some(({ id }) => id === command.leadId)
    return known ? ok({ ...session, priority: command.leadId }) : refuse('lead-unknown')
  }
  if (session.phase !== 'ending' && (session.phase !== 'playing' || round.stage !== 'actions')) {
    return refuse('not-in-actions')
  }
  if (command.type === 'add-lead') {
    const text = checkText(command.text)
    if (!text.ok) return fail(text.error)
    const lead: Lead = {
      id: newId(context.random),
      text: text.value,
      level: command.level,
      leverage: null,
      weight: 0,
      escalateTo: '',
      role: '',
      reviewOn: null,
      state: 'todo',
      stateReason: '',
      stateAt: null,
      at: context.now,
    }
    return ok(editLeads(session, (leads) => [...leads, lead]))
  }

  const { leadId } = command
  const lead = round.leads.find((one) => one.id === leadId)
  if (!lead) return refuse('lead-unknown')
  switch (command.type) {
    case 'edit-lead': {
      const text = checkText(command.text)
      return text.ok ? ok(edit(session, leadId, { text: text.value })) : fail(text.error)
    }
    case 'move-lead':
      return ok(editLeads(session, (leads) => move(leads, { ...lead, level: command.level }, command.before)))
    case 'weigh-lead': {
      const inRange = Number.isInteger(command.weight) && command.weight >= 0 && command.weight <= LIMITS.weight
      return inRange
        ? ok(edit(session, leadId, { weight: Math.abs(command.weight) })) // -0 would not survive JSON
        : refuse('weight-out-of-range', { count: LIMITS.weight })
    }
    case 'set-leverage':
      return ok(edit(session, leadId, { leverage: command.leverage }))
    case 'detail-lead': {
      const detail = checkDetail(command.detail)
      return detail.ok ? ok(edit(session, leadId, detail.value)) : fail(detail.error)
    }
    case 'merge-leads':
      return merge(session, round, lead, command.intoId)
    case 'remove-lead': {
      const removed = editLeads(session, (leads) => leads.filter((one) => one.id !== leadId))
      return ok(session.priority === leadId ? { ...removed, priority: null } : removed)
    }
    default:
      return assertNever(command)
  }
}
