import { useStore } from 'zustand'
import { database, realContext } from './environment'
import { createPlayStore, type PlayState } from './play-store'

/** The one session on the desk of this tab. */
export const playStore = createPlayStore(database, realContext)

export function usePlay<Value>(select: (state: PlayState) => Value): Value {
  return useStore(playStore, select)
}
