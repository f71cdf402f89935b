import { useRef } from 'react'
import { useText } from '../../i18n/use-text'
import { LeadItem } from './lead-item'
import type { LeadListProps } from './lead-list-props'
import styles from './lead-list.module.css'
import { useLeadDrag } from './use-lead-drag'

/** The leads of a level, or the question that an empty one asks. Drag and drop comes to it when it is loaded. */
export function LeadList(props: LeadListProps) {
  const { leads, onRemoved } = props
  const { t } = useText()
  const box = useRef<HTMLDivElement>(null)
  const { Drag } = useLeadDrag(box)
  if (Drag) return <Drag {...props} />
  return (
    <div ref={box} className={styles.box}>
      {leads.length > 0 ? (
        <ul className={styles.leads}>
          {leads.map((lead) => (
            <LeadItem key={lead.id} lead={lead} onRemoved={onRemoved} />
          ))}
        </ul>
      ) : (
        <p className={styles.empty}>{t('play:board.empty')}</p>
      )}
    </div>
  )
}
