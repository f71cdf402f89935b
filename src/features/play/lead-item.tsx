import Ellipsis from 'lucide-react/icons/ellipsis'
import { type HTMLAttributes, type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import type { Lead } from '../../domain/session'
import { LEVEL_IDS } from '../../domain/vocabulary'
import { currentRound, leadsAt } from '../../game/selectors'
import { useText } from '../../i18n/use-text'
import { usePlay } from '../../state/play'
import { IconButton } from '../../ui/icon-button'
import { useDesk } from './desk-context'
import { focusLead, leadElementId } from './focus-lead'
import { isTyping } from './is-typing'
import styles from './lead-item.module.css'
import { LeadOptions } from './lead-options'
import { LeadSigns } from './lead-signs'
import { useMoveLead } from './use-move-lead'

interface Props {
  readonly lead: Lead
  readonly onRemoved: () => void
  /** What drag and drop adds to the slip, once it is loaded. */
  readonly drag?: {
    readonly slipProps: HTMLAttributes<HTMLElement>
    readonly isDragged: boolean
    readonly handle: ReactNode
    readonly places: ReactNode
  }
}

/** A lead on the board: a paper slip, moved with Alt and the arrows, through its options or by dragging. */
export function LeadItem({ lead, onRemoved, drag }: Props) {
  const { t } = useText()
  const { getSession } = useDesk()
  const move = useMoveLead()
  const [open, setOpen] = useState(false)
  const panel = useId()
  const isPriority = usePlay(({ timeline }) => timeline?.present.priority === lead.id)

  function close() {
    setOpen(false)
    focusLead(lead.id)
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape' && open) {
      event.preventDefault()
      close()
      return
    }
    // In a field, Alt and an arrow unfold a list or go from word to word.
    if (!event.altKey || isTyping(event.target)) return
    const round = currentRound(getSession())
    const leads = round ? leadsAt(round, lead.level) : []
    const index = leads.findIndex(({ id }) => id === lead.id)
    const column = LEVEL_IDS.indexOf(lead.level)
    const steps: Partial<Record<string, readonly [number, number]>> = {
      ArrowLeft: [column - 1, 0],
      ArrowRight: [column + 1, 0],
      ArrowUp: [column, index - 1],
      ArrowDown: [column, index + 2],
    }
    const step = steps[event.key]
    if (!step) return
    // Alt and an arrow would otherwise leave the page.
    event.preventDefault()
    const [toColumn, place] = step
    const level = LEVEL_IDS[toColumn]
    if (!level || place < 0) return
    const before = toColumn === column ? (leads[place]?.id ?? null) : null
    if (move(lead.id, level, before)) focusLead(lead.id)
  }

  return (
    // Keys pressed on the slip's own buttons move the slip.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles.lead}
      data-key={lead.id}
      data-priority={isPriority}
      data-open={open}
      data-dragged={drag?.isDragged}
      onKeyDown={press}
    >
      <div className={styles.slip} data-handle={drag !== undefined} {...drag?.slipProps}>
        {drag?.handle}
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
      <LeadSigns lead={lead} isPriority={isPriority} />
      {open ? <LeadOptions id={panel} lead={lead} onClose={close} onRemoved={onRemoved} /> : null}
      {drag?.places}
    </li>
  )
}
