import { useEffect, useState } from 'react'
import type { Session } from '../domain/session'
import { loadCurrentSession, loadSession } from '../storage/sessions'
import { watch } from '../storage/watch'
import { database } from './environment'
import { usePlay } from './play'

/** What a window that only reads knows: nothing yet, that there is no such session, or the session as it is. */
export type ProjectedSession =
  { readonly state: 'reading' } | { readonly state: 'absent' } | { readonly state: 'ready'; readonly session: Session }

/**
 * That session, or without an id the one under way, as the database has it, whichever window changes it. The window
 * that plays it has it before, and without a database.
 */
export function useProjectedSession(id: string | undefined): ProjectedSession {
  const played = usePlay((state) => state.timeline?.present)
  const [read, setRead] = useState<ProjectedSession>({ state: 'reading' })
  // A browser may let a hidden window sleep through what it should have heard.
  const seen = useSeen()
  useEffect(
    () =>
      watch(
        () => (id === undefined ? loadCurrentSession(database) : loadSession(database, id)),
        (session) => setRead(session ? { state: 'ready', session } : { state: 'absent' }),
      ),
    [id, seen],
  )
  return played && played.id === id ? { state: 'ready', session: played } : read
}

/** Counts how often the page came back into sight. */
function useSeen(): number {
  const [seen, setSeen] = useState(0)
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') setSeen((times) => times + 1)
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return seen
}
