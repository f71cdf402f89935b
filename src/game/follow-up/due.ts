// When a lead is to be looked at again. Days are those of the calendar, as 2026-03-31: they compare as they are written.
import type { Lead } from '../../domain/session'
import type { LeadState } from '../../domain/vocabulary'
import type { FollowedLead } from './followed-leads'

/** A review that comes within so many days is announced. */
export const SOON = 14
const DAY = 86_400_000

/** In the order in which they are shown: the due ones first. */
export const DUE_GROUPS = ['due', 'soon', 'open', 'done', 'dropped'] as const
export type DueGroup = (typeof DUE_GROUPS)[number]

const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** The day so many days after `day`. */
export const dayAfter = (day: string, days: number): string =>
  new Date(instantOf(day) + days * DAY).toISOString().slice(0, 10)

/** How many days there are from `today` to `day`; less than 0 when it is past. */
export const daysUntil = (day: string, today: string): number => (instantOf(day) - instantOf(today)) / DAY

/** Whether there is still something to do about it. */
export const isOpen = (state: LeadState): boolean => state === 'todo' || state === 'begun'

export function dueGroup({ state, reviewOn }: Pick<Lead, 'state' | 'reviewOn'>, today: string): DueGroup {
  if (!isOpen(state)) return state === 'done' ? 'done' : 'dropped'
  if (reviewOn === null || reviewOn > dayAfter(today, SOON)) return 'open'
  return reviewOn <= today ? 'due' : 'soon'
}

/** After every day that a calendar has. */
const NEVER = '9999-99-99'

/** Leads by the day of their review, those without one last; else in the order they have. */
export const byReview = (leads: readonly FollowedLead[]): readonly FollowedLead[] =>
  leads.toSorted((one, other) => {
    const [day, otherDay] = [one.lead.reviewOn ?? NEVER, other.lead.reviewOn ?? NEVER]
    return day === otherDay ? 0 : day < otherDay ? -1 : 1
  })

/** What is settled is shown by when it was: the last first. */
const byAnswer = (leads: readonly FollowedLead[]): readonly FollowedLead[] =>
  leads.toSorted((one, other) => (other.lead.stateAt ?? 0) - (one.lead.stateAt ?? 0))

export interface LeadGroup {
  readonly group: DueGroup
  readonly leads: readonly FollowedLead[]
}

/** Each lead in the one group it belongs to; a group without leads is left out. */
export function groupByDue(leads: readonly FollowedLead[], today: string): readonly LeadGroup[] {
  return DUE_GROUPS.map((group) => {
    const within = leads.filter(({ lead }) => dueGroup(lead, today) === group)
    return { group, leads: group === 'done' || group === 'dropped' ? byAnswer(within) : byReview(within) }
  }).filter(({ leads: within }) => within.length > 0)
}
