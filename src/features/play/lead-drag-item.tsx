import GripVertical from 'lucide-react/icons/grip-vertical'
import { type DragEvent, type KeyboardEvent, type PointerEvent, type ReactNode, useEffect } from 'react'
import { useDrag } from 'react-aria/useDrag'
import type { Lead } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { draggedLead } from './dragged-lead'
import { handleElementId } from './focus-lead'
import { followArrows } from './lead-drag-keys'
import { LeadItem } from './lead-item'
import styles from './lead-list.module.css'
import { DRAGGED } from './use-lead-drop'

interface Props {
  readonly lead: Lead
  readonly places: ReactNode
  readonly onRemoved: () => void
}

/** A slip to drag: the pointer takes it anywhere, the keyboard by its handle. */
export function LeadDragItem({ lead, places, onRemoved }: Props) {
  const { t } = useText()
  const { dragProps, isDragging } = useDrag({
    getItems: () => [{ [DRAGGED]: lead.id }],
    getAllowedDropOperations: () => ['move'],
    onDragStart: () => draggedLead.setState({ now: { leadId: lead.id, by: 'keys' } }),
    onDragEnd: () => draggedLead.setState({ now: null }),
  })
  const { draggable, onDragStart, onDrag, onDragEnd, onPointerDown, ...handleProps } = dragProps
  useEffect(() => (isDragging && draggedLead.getState().now?.by === 'keys' ? followArrows() : undefined), [isDragging])

  function startByPointer(event: DragEvent<HTMLElement>) {
    onDragStart?.(event)
    // The gesture of a screen reader on a phone starts the same way, and is answered by places to go to.
    if (!event.defaultPrevented) draggedLead.setState({ now: { leadId: lead.id, by: 'pointer' } })
  }

  function press(event: PointerEvent<HTMLElement>) {
    // In the very middle of the handle, react-aria would take a mouse for a screen reader.
    if (event.pointerType !== 'mouse') onPointerDown?.(event)
  }

  /** The space bar is answered as Enter is; its click, in the manner of a screen reader, would lead to no place. */
  function pressSpace(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== ' ') return
    event.preventDefault()
    if (event.type !== 'keyup') return
    event.currentTarget.dispatchEvent(new window.KeyboardEvent('keyup', { key: 'Enter', bubbles: true }))
  }

  const handle = (
    <button
      type="button"
      {...handleProps}
      id={handleElementId(lead.id)}
      className={styles.handle}
      aria-label={t('play:lead.drag', { text: lead.text })}
      onPointerDown={press}
      onKeyDown={pressSpace}
      onKeyUp={pressSpace}
    >
      <GripVertical aria-hidden />
    </button>
  )
  return (
    <LeadItem
      lead={lead}
      onRemoved={onRemoved}
      drag={{
        slipProps: { draggable, onDragStart: startByPointer, onDrag, onDragEnd },
        isDragged: isDragging,
        handle,
        places,
      }}
    />
  )
}
