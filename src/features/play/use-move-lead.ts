import type { Lead } from '../../domain/session'
import type { LevelId } from '../../domain/vocabulary'
import { currentRound, leadsAt } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { useDesk } from './desk-context'

/**
 * Moves a lead before another one of `level`, or last with null, and says where it went; true when it moved. What
 * would leave it in its place is no step.
 */
export function useMoveLead(): (leadId: string, level: LevelId, before: string | null) => boolean {
  const { t } = useText()
  const { pack, getSession, send, announce } = useDesk()
  return (leadId, level, before) => {
    const round = currentRound(getSession())
    const leads = round ? leadsAt(round, level) : []
    const next = nextOf(leads, leadId)
    if (next !== undefined && (before === next || before === leadId)) return false
    if (!send({ type: 'move-lead', leadId, level, before })) return false
    const others = leads.filter(({ id }) => id !== leadId)
    const index = others.findIndex(({ id }) => id === before)
    announce(
      t('play:lead.moved', {
        level: pack.levels.find(({ id }) => id === level)?.title ?? '',
        place: (index < 0 ? others.length : index) + 1,
      }),
    )
    return true
  }
}

/** The lead after `leadId` in its level: null when it is the last, undefined when it is not there at all. */
function nextOf(leads: readonly Lead[], leadId: string): string | null | undefined {
  const index = leads.findIndex(({ id }) => id === leadId)
  return index < 0 ? undefined : (leads[index + 1]?.id ?? null)
}
