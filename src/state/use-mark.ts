import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { createMarkStore, type MarkState } from './mark-store'
import { whenIdle } from './when-idle'

/** The database comes with it: after the text that a person came to read. */
const loadMarks = () => import('./marks')

/** The note and the bookmark of one card or resource; another `id` needs another element, by its key. */
export function useMark(id: string): MarkState {
  const [store] = useState(() => createMarkStore(id, loadMarks))
  useEffect(() => {
    let stop: (() => void) | null = null
    const cancel = whenIdle(() => {
      stop = store.getState().follow()
    })
    return () => {
      cancel()
      stop?.()
    }
  }, [store])
  return useStore(store)
}
