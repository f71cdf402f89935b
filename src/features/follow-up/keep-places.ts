import { DUE_GROUPS, groupByDue, type LeadGroup } from '../../game/follow-up/due'
import type { FollowedLead } from '../../game/follow-up/followed-leads'

/**
 * The leads as they are now, each where it stood in `places`: one that is said to be done does not jump away under the
 * finger. Those that were not there, and answer the same choices (`fitting`), come last in their group.
 */
export function keepPlaces(
  places: readonly LeadGroup[],
  leads: readonly FollowedLead[],
  fitting: readonly FollowedLead[],
  today: string,
): readonly LeadGroup[] {
  const now = new Map(leads.map((lead) => [lead.key, lead]))
  const placed = new Set(places.flatMap(({ leads: within }) => within.map(({ key }) => key)))
  const added = groupByDue(
    fitting.filter(({ key }) => !placed.has(key)),
    today,
  )
  const within = (groups: readonly LeadGroup[], name: LeadGroup['group']) =>
    groups.find(({ group }) => group === name)?.leads ?? []
  return DUE_GROUPS.map((group) => ({
    group,
    leads: [...within(places, group).flatMap(({ key }) => now.get(key) ?? []), ...within(added, group)],
  })).filter(({ leads: some }) => some.length > 0)
}
