import { useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import type { Wall } from '../domain/wall'
import { newWall } from '../game/wall/edit-wall'
import { database } from './environment'
import { createWallStore } from './wall-store'

const wallStore = createWallStore(database)

/** What the room sees of that session, kept up to date whichever window changes it. */
export function useWall(sessionId: string): Wall {
  const wall = useStore(wallStore, (state) => state.wall)
  useLayoutEffect(() => wallStore.getState().follow(sessionId), [sessionId])
  return wall?.sessionId === sessionId ? wall : newWall(sessionId)
}

export const changeWall = (edit: (wall: Wall) => Wall): void => wallStore.getState().change(edit)
