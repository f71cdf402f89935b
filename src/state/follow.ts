import { useEffect } from 'react'
import { useStore } from 'zustand'
import { followStoredLead } from './follow-actions'
import { createFollowStore, type FollowState } from './follow-store'

/** What was said of leads in this tab: it outlives the screen on which it was said. */
export const followStore = createFollowStore(followStoredLead)

export function useFollow<Value>(select: (state: FollowState) => Value): Value {
  return useStore(followStore, select)
}

/**
 * For a screen on which leads are followed: the browser asks before it closes a tab that holds an answer which is not
 * saved, and what was said last can be taken back until the screen is left.
 */
export function useAnswering(): void {
  const isSaved = useFollow(({ save }) => save === 'saved')
  useEffect(() => {
    if (isSaved) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isSaved])
  useEffect(() => () => followStore.getState().settle(), [])
}
