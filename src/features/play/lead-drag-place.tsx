import { useRef } from 'react'
import { useDrop } from 'react-aria/useDrop'
import type { Lead } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import styles from './lead-list.module.css'

interface Props {
  /** The title of the level. */
  readonly level: string
  /** The lead before which one lands here; the end of the level without. */
  readonly before: Lead | null
  readonly side: 'before' | 'after' | 'only'
  readonly onDrop: () => void
}

/** A place where a lead may land that is dragged by keyboard. It is there for as long as something is dragged so. */
export function LeadDragPlace({ level, before, side, onDrop }: Props) {
  const { t } = useText()
  const place = useRef<HTMLDivElement>(null)
  const { dropProps, isDropTarget } = useDrop({ ref: place, getDropOperation: () => 'move', onDrop })
  return (
    <div
      {...dropProps}
      ref={place}
      role="button"
      tabIndex={-1}
      data-place=""
      // Two columns are in reach: where a place is counts as much as what stands beside it.
      aria-label={
        before ? t('play:board.place.before', { level, text: before.text }) : t('play:board.place.last', { level })
      }
      className={styles.place}
      data-side={side}
      data-target={isDropTarget}
    />
  )
}
