import { useRef } from 'react'
import type { DragAndDropHooks } from 'react-aria-components/useDragAndDrop'
import type { Lead } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import styles from './lead-list.module.css'

type Hooks = Required<DragAndDropHooks>

type Props = {
  readonly hooks: Hooks
  readonly state: ReturnType<Hooks['useDroppableCollectionState']>
  /** The title of the level. */
  readonly level: string
} & ({ readonly side: 'before' | 'after'; readonly lead: Lead } | { readonly side: 'only'; readonly lead?: never })

/** A place where a lead that is dragged may land. It is there for as long as something is dragged. */
export function LeadDragPlace({ hooks, state, level, side, lead }: Props) {
  const { t } = useText()
  const place = useRef<HTMLDivElement>(null)
  const { dropIndicatorProps, isHidden, isDropTarget } = hooks.useDropIndicator(
    { target: lead ? { type: 'item', key: lead.id, dropPosition: side } : { type: 'root' } },
    state,
    place,
  )
  if (isHidden) return null
  return (
    <div
      role="button"
      {...dropIndicatorProps}
      ref={place}
      // Two columns are in reach: where a place is counts as much as what stands beside it.
      aria-label={
        side === 'before'
          ? t('play:board.place.before', { level, text: lead.text })
          : t('play:board.place.last', { level })
      }
      aria-labelledby={undefined}
      className={styles.place}
      data-side={side}
      data-target={isDropTarget}
    />
  )
}
