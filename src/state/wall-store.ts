// What the room sees, as this window knows it: changed here at once, kept in the database, and followed there when
// another window changes it. Without a database it still works in this window.
import { createStore } from 'zustand/vanilla'
import type { Wall } from '../domain/wall'
import { newWall } from '../game/wall/edit-wall'
import type { Database } from '../storage/database'
import { loadWall, saveWall } from '../storage/walls'
import { watch } from '../storage/watch'
import { isNoTrace } from './no-trace'

export interface WallState {
  readonly wall: Wall | null
  /** Follows the wall of that session until the function that comes back is called. */
  readonly follow: (sessionId: string) => () => void
  readonly change: (edit: (wall: Wall) => Wall) => void
}

export function createWallStore(database: Database) {
  return createStore<WallState>()((set, get) => {
    /** Changes of this window that are not in the database yet: until they are, what is read there is older. */
    let writing = 0

    function show(sessionId: string, loaded: Wall | undefined): void {
      const { wall } = get()
      if (writing > 0 || (wall && wall.sessionId !== sessionId)) return
      set({ wall: loaded ?? wall ?? newWall(sessionId) })
    }

    function follow(sessionId: string): () => void {
      if (get().wall?.sessionId !== sessionId) set({ wall: newWall(sessionId) })
      // No other window has that session.
      if (isNoTrace(sessionId)) return () => undefined
      return watch(
        () => loadWall(database, sessionId),
        (loaded) => show(sessionId, loaded),
      )
    }

    async function change(edit: (wall: Wall) => Wall): Promise<void> {
      const { wall } = get()
      if (!wall) return
      const next = edit(wall)
      if (next === wall) return
      set({ wall: next })
      if (isNoTrace(next.sessionId)) return
      writing += 1
      await saveWall(database, next)
      writing -= 1
      // What another window wrote meanwhile was not looked at.
      if (writing === 0) show(next.sessionId, await loadWall(database, next.sessionId).catch(() => undefined))
    }

    return { wall: null, follow, change: (edit) => void change(edit) }
  })
}

export type WallStore = ReturnType<typeof createWallStore>
