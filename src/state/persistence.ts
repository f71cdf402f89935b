// Whether the browser promises not to erase what is kept here when the device runs out of space.
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** Not known (yet, or by this browser); promised; not promised: it may be erased when space is short. */
type Keeping = 'unknown' | 'kept' | 'at-risk'

const keeping = createStore<{ readonly state: Keeping }>()(() => ({ state: 'unknown' }))

async function learn(question: 'persist' | 'persisted'): Promise<void> {
  try {
    if (!('storage' in navigator) || !(question in navigator.storage)) return
    keeping.setState({ state: (await navigator.storage[question]()) ? 'kept' : 'at-risk' })
  } catch {
    // A browser that cannot say has promised nothing; it has not refused either.
  }
}

/**
 * Asks for that promise. Some browsers ask the person in turn: so it is for a moment when she has just made something
 * worth keeping.
 */
export const askToKeep = (): Promise<void> => learn('persist')

/** What is known of it, looked up once the screen is there. */
export function useKeeping(): Keeping {
  useEffect(() => void learn('persisted'), [])
  return useStore(keeping, ({ state }) => state)
}
