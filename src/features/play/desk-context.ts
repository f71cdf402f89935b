import { type ComponentType, createContext, useContext } from 'react'
import type { Theme } from '../../content/themes'
import type { TimelineCommand } from '../../game/timeline'
import type { ProjectedView } from '../../game/wall/projected-view'
import type { Card, Level, Resource, StagesFile } from '../../domain/pack'
import type { Session } from '../../domain/session'

export interface DeskPack {
  readonly themes: readonly Theme[]
  readonly cards: readonly Card[]
  readonly resources: readonly Resource[]
  readonly levels: readonly Level[]
  readonly guide: StagesFile
}

/** What the room sees, drawn by another feature: it comes from the routes. */
export type WallComponent = ComponentType<{
  readonly view: ProjectedView
  readonly pack: DeskPack
  readonly scale: number
}>

interface Desk {
  readonly session: Session
  readonly pack: DeskPack
  readonly Wall: WallComponent
  /** Sends a command; true when it was accepted. A refusal is shown by the desk itself. */
  readonly send: (command: TimelineCommand) => boolean
  /** Says something to those who hear the screen. */
  readonly announce: (message: string) => void
}

export const DeskContext = createContext<Desk | null>(null)

/** The session on the desk and what may be asked of it. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk outside the desk')
  return desk
}
