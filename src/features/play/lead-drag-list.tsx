// Loaded by itself (use-lead-drag); with the three files beside it the only one that knows react-aria.
import { useRef } from 'react'
import { I18nProvider } from 'react-aria/I18nProvider'
import type { Lead } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { LeadDragItem } from './lead-drag-item'
import { LeadDragPlace } from './lead-drag-place'
import type { LeadListProps } from './lead-list-props'
import styles from './lead-list.module.css'
import { useLeadDrop } from './use-lead-drop'

function DragBox({ level, leads, onRemoved }: LeadListProps) {
  const { t } = useText()
  const box = useRef<HTMLDivElement>(null)
  const { dropProps, isTarget, below, drop, byKeys } = useLeadDrop(box, level.id, leads)

  /** Where one may land before `lead`, or last: a place to go to by keyboard, a line under the pointer. */
  function place(before: Lead | null, side: 'before' | 'after' | 'only') {
    if (byKeys) return <LeadDragPlace level={level.title} before={before} side={side} onDrop={() => drop(before)} />
    return isTarget && below === before ? <div className={styles.place} data-side={side} data-target="true" /> : null
  }

  return (
    <div {...dropProps} ref={box} className={styles.box} data-target={isTarget}>
      {leads.length > 0 ? (
        <ul className={styles.leads}>
          {leads.map((lead, index) => (
            <LeadDragItem
              key={lead.id}
              lead={lead}
              places={
                <>
                  {place(lead, 'before')}
                  {index === leads.length - 1 ? place(null, 'after') : null}
                </>
              }
              onRemoved={onRemoved}
            />
          ))}
        </ul>
      ) : (
        <>
          <p className={styles.empty}>{t('play:board.empty')}</p>
          {place(null, 'only')}
        </>
      )}
    </div>
  )
}

/** The leads of a level, to drag with a mouse, a finger or the keyboard, within it and to another one. */
export function LeadDragList(props: LeadListProps) {
  const { language } = useText()
  return (
    <I18nProvider locale={language === 'fr' ? 'fr-FR' : language}>
      <DragBox {...props} />
    </I18nProvider>
  )
}
