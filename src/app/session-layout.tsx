import { useEffect } from 'react'
import { Navigate, Outlet, useMatch, useParams } from 'react-router'
import { playStore, usePlay } from '../state/play'
import { OpeningNotice } from './opening-notice'
import { RefusalAlert, UnsavedAlert } from './session-alerts'
import { useUnsavedWarning } from './use-unsaved-warning'

/** Opens the session of the address; the screens inside it find it in the play store. */
export function SessionLayout() {
  const { sessionId = '' } = useParams()
  const openedId = usePlay((state) => state.timeline?.present.id)
  const opening = usePlay((state) => state.opening)
  const kind = usePlay((state) => state.timeline?.present.kind)
  const isDesk = useMatch('/partie/:sessionId') !== null
  useEffect(() => void playStore.getState().open(sessionId), [sessionId])
  useUnsavedWarning()
  if (openedId !== sessionId) return <OpeningNotice opening={opening} />
  // One who reflects alone has a screen of her own.
  if (isDesk && kind === 'solo') return <Navigate to={`/reflexion/${sessionId}`} replace />
  return (
    <>
      <UnsavedAlert />
      <Outlet />
      <RefusalAlert />
    </>
  )
}
