import { Ellipsis, Star } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import type { Lead } from '../../domain/session'
import { LEVEL_IDS } from '../../domain/vocabulary'
import { currentRound, leadsAt } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { IconButton } from '../../ui/icon-button'
import { useDesk } from './desk-context'
import { focusLead, leadElementId } from './focus-lead'
import styles from './lead-item.module.css'
import { LeadOptions } from './lead-options'

interface Props {
  readonly lead: Lead
  /** The lead before which this one goes when it moves up, and when it moves down. */
  readonly above: string | undefined
  readonly below: string | null
  readonly place: number
  readonly isLast: boolean
  readonly onRemoved: () => void
}

/** A lead on the board: a paper slip, moved with Alt and the arrows or through its options. */
export function LeadItem({ lead, above, below, place, isLast, onRemoved }: Props) {
  const { t } = useText()
  const { session, pack, send, announce } = useDesk()
  const [open, setOpen] = useState(false)
  const panel = useId()
  const isPriority = session.priority === lead.id
  const levelTitle = (index: number) => pack.levels.find(({ id }) => id === LEVEL_IDS[index])?.title ?? ''

  function moveBy(step: 1 | -1) {
    const index = LEVEL_IDS.indexOf(lead.level) + step
    const level = LEVEL_IDS[index]
    if (!level) return
    const round = currentRound(session)
    const last = round ? leadsAt(round, level).length + 1 : 1
    if (send({ type: 'move-lead', leadId: lead.id, level, before: null })) {
      announce(t('play:lead.moved', { level: levelTitle(index), place: last }))
      focusLead(lead.id)
    }
  }

  function press(event: KeyboardEvent) {
    if (!event.altKey) return
    const { level, id: leadId } = lead
    const here = levelTitle(LEVEL_IDS.indexOf(level))
    if (event.key === 'ArrowRight') moveBy(1)
    else if (event.key === 'ArrowLeft') moveBy(-1)
    else if (event.key === 'ArrowUp' && above) {
      if (send({ type: 'move-lead', leadId, level, before: above })) {
        announce(t('play:lead.moved', { level: here, place: place - 1 }))
      }
    } else if (event.key === 'ArrowDown' && !isLast) {
      if (send({ type: 'move-lead', leadId, level, before: below })) {
        announce(t('play:lead.moved', { level: here, place: place + 1 }))
      }
    } else return
    event.preventDefault()
  }

  return (
    // Keys pressed on the slip's own buttons move the slip.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={styles.lead} data-priority={isPriority} onKeyDown={press}>
      <div className={styles.row}>
        <p>{lead.text}</p>
        <IconButton
          id={leadElementId(lead.id)}
          label={t('play:lead.options', { text: lead.text })}
          icon={<Ellipsis aria-hidden />}
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={() => setOpen(!open)}
        />
      </div>
      {isPriority || lead.leverage || lead.weight > 0 ? (
        <p className={styles.signs}>
          {isPriority ? (
            <span className={styles.priority}>
              <Star aria-hidden />
              {t('play:lead.priority')}
            </span>
          ) : null}
          {lead.leverage ? <span>{t(`common:leverage.${lead.leverage}`)}</span> : null}
          {lead.weight > 0 ? <span>{t('play:lead.points', { count: lead.weight })}</span> : null}
        </p>
      ) : null}
      {open ? <LeadOptions id={panel} lead={lead} onClose={() => setOpen(false)} onRemoved={onRemoved} /> : null}
    </li>
  )
}
