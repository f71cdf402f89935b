// Everything is erased, by this tab or by another: from then on no tab may write any of it back. Knows no database.
import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import { ownKeys } from './own-keys'

/** `blocked`: another window holds the database. `elsewhere`: another tab erases, or has erased. */
type Erasure = 'none' | 'erasing' | 'erased' | 'elsewhere' | 'blocked' | 'failed'

const erasure = createStore<{ readonly state: Erasure }>()(() => ({ state: 'none' }))

export const useErasure = (): Erasure => useStore(erasure, ({ state }) => state)
export const setErasure = (state: Erasure): void => erasure.setState({ state })

/** Runs `letGo` when everything is erased; at once when it is already. */
export function whenErased(letGo: () => void): void {
  if (erasure.getState().state !== 'none') letGo()
  else {
    const stop = erasure.subscribe(() => {
      stop()
      letGo()
    })
  }
}

/** What this browser, or this tab, keeps by key. */
export function clearKeys(...kinds: readonly ('local' | 'session')[]): void {
  for (const kind of kinds) {
    for (const key of ownKeys(kind)) (kind === 'local' ? localStorage : sessionStorage).removeItem(key)
  }
}

let channel: BroadcastChannel | undefined

/** Listens for another tab that erases everything; for as long as the app runs. */
export function listenToErasure(): void {
  if (!('BroadcastChannel' in globalThis)) return
  channel ??= new BroadcastChannel('reflextics:erase')
  channel.onmessage = () => {
    setErasure('elsewhere')
    // Each tab has its own, which no other can empty.
    clearKeys('session')
  }
}

/** Has every other tab let go of what it holds. */
export const tellOtherTabs = (): void => channel?.postMessage('erase')
