import { type RefObject, useState } from 'react'
import { useDrop } from 'react-aria/useDrop'
import type { Lead } from '../../domain/session'
import type { LevelId } from '../../domain/vocabulary'
import { draggedLead, useDraggedLead } from './dragged-lead'
import { focusHandle } from './focus-lead'
import { useMoveLead } from './use-move-lead'

/** What is dragged: the id of a lead. Nothing else may be dropped on the board. */
export const DRAGGED = 'application/x-reflextics-lead'

/** The lead whose middle is below `y`, in pixels from the top of `box`: null below them all. */
function leadBelow(box: HTMLElement | null, leads: readonly Lead[], y: number): Lead | null {
  const top = box?.getBoundingClientRect().top ?? 0
  const index = [...(box?.querySelectorAll('[data-key]') ?? [])].findIndex((slip) => {
    const rect = slip.getBoundingClientRect()
    return rect.top + rect.height / 2 - top > y
  })
  return leads[index] ?? null
}

/** How a lead lands in the `box` of a level. */
export function useLeadDrop(box: RefObject<HTMLElement | null>, level: LevelId, leads: readonly Lead[]) {
  const move = useMoveLead()
  const dragged = useDraggedLead()
  const [below, setBelow] = useState<Lead | null>(null)

  /** Puts what is dragged before a lead of the level, or last with null. */
  function drop(before: Lead | null) {
    const { now } = draggedLead.getState()
    if (!now) return
    move(now.leadId, level, before?.id ?? null)
    focusHandle(now.leadId)
  }

  const point = ({ y }: { readonly y: number }) => setBelow(leadBelow(box.current, leads, y))
  const { dropProps, isDropTarget } = useDrop({
    ref: box,
    // By keyboard one goes to the places in it.
    isDisabled: dragged?.by === 'keys',
    // Also of another window of this browser: its leads are not of this board.
    getDropOperation: (types) => (types.has(DRAGGED) && draggedLead.getState().now ? 'move' : 'cancel'),
    onDropEnter: point,
    onDropMove: point,
    onDrop: ({ y }) => drop(leadBelow(box.current, leads, y)),
  })
  return { dropProps, isTarget: isDropTarget, below, drop, byKeys: dragged?.by === 'keys' }
}
