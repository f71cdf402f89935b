import { useEffect } from 'react'
import { Outlet, useParams } from 'react-router'
import { playStore, usePlay } from '../state/play'
import { OpeningNotice } from './opening-notice'
import { RefusalAlert, UnsavedAlert } from './session-alerts'
import { useUnsavedWarning } from './use-unsaved-warning'

/** Opens the session of the address; the screens inside it find it in the play store. */
export function SessionLayout() {
  const { sessionId = '' } = useParams()
  const openedId = usePlay((state) => state.timeline?.present.id)
  const opening = usePlay((state) => state.opening)
  useEffect(() => void playStore.getState().open(sessionId), [sessionId])
  useUnsavedWarning()
  if (openedId !== sessionId) return <OpeningNotice opening={opening} />
  return (
    <>
      <UnsavedAlert />
      <Outlet />
      <RefusalAlert />
    </>
  )
}
