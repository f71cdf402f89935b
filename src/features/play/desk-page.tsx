import { useState } from 'react'
import { useLoaderData } from 'react-router'
import type { TimelineCommand } from '../../game/timeline'
import { playStore, usePlay } from '../../state/play'
import { LiveRegion } from '../../ui/live-region'
import { Desk } from './desk'
import { DeskContext, type DeskPack } from './desk-context'
import { loadDesk } from './load-desk'
import { useUndoKeys } from './use-undo-keys'

export const loader = loadDesk

const send = (command: TimelineCommand) => playStore.getState().dispatch(command).ok

/** The narrator's screen. */
export function DeskPage() {
  const pack = useLoaderData<DeskPack>()
  const session = usePlay((state) => state.timeline?.present)
  const [message, setMessage] = useState('')
  useUndoKeys(send)
  if (!session) return null
  return (
    <DeskContext value={{ session, pack, send, announce: setMessage }}>
      <Desk />
      <LiveRegion message={message} />
    </DeskContext>
  )
}
