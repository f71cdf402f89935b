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

/** What stays the same while a session is played: drawn once, it draws nothing again. */
interface Desk {
  readonly sessionId: string
  readonly pack: DeskPack
  readonly Wall: WallComponent
  /** The session as it is now, for what answers a gesture. */
  readonly getSession: () => Session
  /** Sends a command; true when it was accepted. A refusal is shown by the desk itself. */
  readonly send: (command: TimelineCommand) => boolean
  /** Says something to those who hear the screen. */
  readonly announce: (message: string) => void
}

export const DeskContext = createContext<Desk | null>(null)
export const SessionContext = createContext<Session | null>(null)

/** What the desk has to work with. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk outside the desk')
  return desk
}

/** The session on the desk: who reads it is drawn again with each command. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession outside the desk')
  return session
}
