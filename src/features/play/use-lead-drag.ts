// Drag and drop weighs much, and everything can be done without it: it is fetched at the stage before the board, while
// the desk is idle, and taken where nobody would notice.
import { type ComponentType, type RefObject, useEffect, useState } from 'react'
import { whenIdle } from '../../state/when-idle'
import type { LeadListProps } from './lead-list-props'

type DragList = ComponentType<LeadListProps>

let loaded: DragList | null = null

async function load(): Promise<void> {
  if (loaded) return
  try {
    loaded = (await import('./lead-drag-list')).LeadDragList
  } catch {
    // Offline before it was ever fetched: the keys and the options still move every lead.
  }
}

/** For the stage before the board. */
export const useLeadDragSoon = (): void => useEffect(() => whenIdle(() => void load()), [])

/**
 * The list that can be dragged from, once it is loaded. It takes the place of the plain one in `box`, never under a
 * person's hands: not while the focus or an open form is in there.
 */
export function useLeadDrag(box: RefObject<HTMLElement | null>): { readonly Drag: DragList | null } {
  const [Drag, setDrag] = useState<DragList | null>(() => loaded)
  useEffect(() => {
    if (Drag) return undefined
    let isHere = true
    const take = () => {
      const busy = box.current?.contains(document.activeElement) === true || box.current?.querySelector('form')
      if (isHere && !busy) setDrag(() => loaded)
    }
    void load().then(take)
    document.addEventListener('focusin', take)
    return () => {
      isHere = false
      document.removeEventListener('focusin', take)
    }
  }, [Drag, box])
  return { Drag }
}
