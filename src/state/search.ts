// The door to the search: its code and its index come once, and only for those who search.
import { useSyncExternalStore } from 'react'
import type { Search } from '../content/search/search'

/** `loading` as long as nobody has asked for it. */
export type SearchState = Search | 'loading' | 'failed'

let state: SearchState = 'loading'
let isAsked = false
const listeners = new Set<() => void>()

function become(next: SearchState): void {
  state = next
  listeners.forEach((listener) => listener())
}

/** Fetches the search unless it is there or on its way; what has failed is tried again. */
export function loadSearch(): void {
  if (isAsked) return
  isAsked = true
  if (state === 'failed') become('loading')
  Promise.all([import('../content/search/search'), import('./search-file')])
    .then(async ([{ openSearch }, { loadSearchFile }]) => {
      const search = openSearch(await loadSearchFile())
      become(search)
    })
    .catch(() => {
      isAsked = false
      become('failed')
    })
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The search once it is there; it is fetched when the screen that asks for it is shown. */
export const useSearch = (): SearchState =>
  useSyncExternalStore(
    subscribe,
    () => state,
    () => 'loading',
  )
