import { useMemo } from 'react'
import type { Session } from '../../domain/session'
import type { TimelineCommand } from '../../game/timeline'
import { playStore, usePlay } from '../../state/play'
import { useScreenData } from '../../state/screen-data'
import { useWakeLock } from '../../state/use-wake-lock'
import { LiveRegion } from '../../ui/live-region'
import { Desk } from './desk'
import { DeskContext, type DeskPack, SessionContext, type WallComponent } from './desk-context'
import { loadDesk } from './load-desk'
import { useAnnouncer } from './use-announcer'

export const loader = loadDesk

function getSession(): Session {
  const session = playStore.getState().timeline?.present
  if (!session) throw new Error('no session on the desk')
  return session
}

const send = (command: TimelineCommand) => playStore.getState().dispatch(command).ok

/** The narrator's screen. */
export function DeskPage({ Wall }: { readonly Wall: WallComponent }) {
  const pack = useScreenData<DeskPack>()
  const session = usePlay((state) => state.timeline?.present)
  const [message, announce] = useAnnouncer()
  // Nobody touches the desk while the group talks.
  useWakeLock(session?.phase === 'playing')
  const sessionId = session?.id ?? ''
  const desk = useMemo(() => ({ sessionId, pack, Wall, getSession, send, announce }), [sessionId, pack, Wall, announce])
  if (!session) return null
  return (
    <DeskContext value={desk}>
      <SessionContext value={session}>
        <Desk />
      </SessionContext>
      <LiveRegion message={message} />
    </DeskContext>
  )
}
