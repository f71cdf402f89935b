// The lead that is dragged just now, for the four columns at once: where it may land is shown in each.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

interface DraggedLead {
  readonly leadId: string
  /** With keys or a screen reader one goes from place to place; with a mouse or a finger, wherever one likes. */
  readonly by: 'keys' | 'pointer'
}

export const draggedLead = createStore<{ readonly now: DraggedLead | null }>(() => ({ now: null }))

export const useDraggedLead = (): DraggedLead | null => useStore(draggedLead, ({ now }) => now)
