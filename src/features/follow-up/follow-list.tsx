import { useState } from 'react'
import { groupByDue } from '../../game/follow-up/due'
import { filterLeads, type LeadFilter } from '../../game/follow-up/filter-leads'
import type { FollowedLead } from '../../game/follow-up/followed-leads'
import { useText } from '../../i18n/use-text'
import { FollowGroup } from './follow-group'
import type { FollowPack } from './follow-pack'
import { keepPlaces } from './keep-places'

interface Props {
  readonly leads: readonly FollowedLead[]
  readonly filter: LeadFilter
  readonly pack: FollowPack
  readonly now: number
  readonly today: string
}

/** The leads that answer the choices, the due ones first. They keep their places until the choices change. */
export function FollowList({ leads, filter, pack, now, today }: Props) {
  const { t } = useText()
  const fitting = filterLeads(leads, filter, now)
  const [places] = useState(() => groupByDue(fitting, today))
  const groups = keepPlaces(places, leads, fitting, today)
  if (groups.length === 0) return <p>{t('follow-up:none')}</p>
  const hasOpen = groups.some(({ group }) => group !== 'done' && group !== 'dropped')
  return groups.map(({ group, leads: within }) => (
    <FollowGroup
      key={group}
      group={group}
      leads={within}
      pack={pack}
      today={today}
      isFolded={hasOpen && (group === 'done' || group === 'dropped')}
    />
  ))
}
