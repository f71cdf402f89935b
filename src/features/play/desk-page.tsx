import { useMemo } from 'react'
import { useLoaderData } from 'react-router'
import type { TimelineCommand } from '../../game/timeline'
import { playStore, usePlay } from '../../state/play'
import { useWakeLock } from '../../state/use-wake-lock'
import { LiveRegion } from '../../ui/live-region'
import { Desk } from './desk'
import { DeskContext, type DeskPack, type WallComponent } from './desk-context'
import { loadDesk } from './load-desk'
import { useAnnouncer } from './use-announcer'

export const loader = loadDesk

const send = (command: TimelineCommand) => playStore.getState().dispatch(command).ok

/** The narrator's screen. */
export function DeskPage({ Wall }: { readonly Wall: WallComponent }) {
  const pack = useLoaderData<DeskPack>()
  const session = usePlay((state) => state.timeline?.present)
  const [message, announce] = useAnnouncer()
  // Nobody touches the desk while the group talks.
  useWakeLock(session?.phase === 'playing')
  // What is announced or saved draws nothing of the desk again.
  const desk = useMemo(
    () => (session ? { session, pack, Wall, send, announce } : null),
    [session, pack, Wall, announce],
  )
  if (!desk) return null
  return (
    <DeskContext value={desk}>
      <Desk />
      <LiveRegion message={message} />
    </DeskContext>
  )
}
