import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { hasDatabase } from './has-database'
import { createMarkStore, type MarkState } from './mark-store'
import { readUnsaved } from './unsaved-note'
import { whenIdle } from './when-idle'

/** The database comes with it: after the text that a person came to read. */
const loadMarks = () => import('./marks')

/**
 * The note and the bookmark of one card or resource; another `id` needs another element, by its key. Where the device
 * has nothing of ours yet there is nothing to look for before somebody writes, here or in another window.
 */
export function useMark(id: string): MarkState {
  const [store] = useState(() => createMarkStore(id, loadMarks))
  useEffect(() => {
    let isGone = false
    let stop: (() => void) | null = null
    const follow = () => {
      stop ??= store.getState().follow()
    }
    const look = () => {
      void hasDatabase().then((isThere) => {
        if ((isThere || readUnsaved(id)) && !isGone) follow()
      })
    }
    const cancel = whenIdle(look)
    const release = store.subscribe(follow)
    // What another window writes is put by, then kept.
    addEventListener('storage', look)
    return () => {
      isGone = true
      cancel()
      release()
      removeEventListener('storage', look)
      stop?.()
    }
  }, [store, id])
  return useStore(store)
}
