import { useCallback, useSyncExternalStore } from 'react'
import { useDesk } from './desk-context'

/** What is being typed, by session and field, until the page is loaded anew. */
const drafts = new Map<string, string>()
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * A text being typed in the field `key` of the desk, empty at first. It outlives the field: leaving the desk or its
 * stage loses no word. Empty, it is forgotten.
 */
export function useTextDraft(key: string): readonly [string, (text: string) => void] {
  const { sessionId } = useDesk()
  const id = `${sessionId} ${key}`
  const text = useSyncExternalStore(
    subscribe,
    () => drafts.get(id) ?? '',
    () => '',
  )
  const setText = useCallback(
    (next: string) => {
      if (next === '') drafts.delete(id)
      else drafts.set(id, next)
      listeners.forEach((listener) => listener())
    },
    [id],
  )
  return [text, setText]
}
