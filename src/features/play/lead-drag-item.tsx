import GripVertical from 'lucide-react/icons/grip-vertical'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import type { DragAndDropHooks } from 'react-aria-components/useDragAndDrop'
import type { Lead } from '../../domain/session'
import { handleElementId } from './focus-lead'
import { LeadItem } from './lead-item'
import styles from './lead-list.module.css'

type Hooks = Required<DragAndDropHooks>

interface Props {
  readonly lead: Lead
  readonly hooks: Hooks
  readonly state: ReturnType<Hooks['useDraggableCollectionState']>
  readonly places: ReactNode
  readonly onRemoved: () => void
}

/** A slip to drag: the pointer takes it anywhere, the keyboard by its handle. */
export function LeadDragItem({ lead, hooks, state, places, onRemoved }: Props) {
  const { dragProps, dragButtonProps } = hooks.useDraggableItem({ key: lead.id, hasDragButton: true }, state)
  const handle = (
    <Button {...dragButtonProps} id={handleElementId(lead.id)} className={styles.handle ?? ''}>
      <GripVertical aria-hidden />
    </Button>
  )
  return (
    <LeadItem
      lead={lead}
      onRemoved={onRemoved}
      drag={{ slipProps: dragProps, isDragged: state.isDragging(lead.id), handle, places }}
    />
  )
}
