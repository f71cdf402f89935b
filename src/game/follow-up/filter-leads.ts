import type { FollowedLead } from './followed-leads'

/** An empty string lets every lead through. */
export interface LeadFilter {
  readonly level: string
  readonly theme: string
  readonly leverage: string
  readonly state: string
  /** How many months ago its session may have begun, at most. */
  readonly months: string
  /** The id of a session. */
  readonly session: string
}

/** What has no leverage yet is found by this word. */
export const NO_LEVERAGE = 'none'
const MONTH = 30.44 * 86_400_000

export function filterLeads(
  leads: readonly FollowedLead[],
  { level, theme, leverage, state, months, session }: LeadFilter,
  now: number,
): readonly FollowedLead[] {
  const since = months === '' ? 0 : now - Number(months) * MONTH
  return leads.filter(
    ({ lead, card, session: { id, createdAt } }) =>
      (level === '' || lead.level === level) &&
      (theme === '' || card.theme === theme) &&
      (leverage === '' || (lead.leverage ?? NO_LEVERAGE) === leverage) &&
      (state === '' || lead.state === state) &&
      (session === '' || id === session) &&
      createdAt >= since,
  )
}
