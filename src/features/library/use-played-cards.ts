import { useEffect, useState } from 'react'
import { hasDatabase } from '../../state/has-database'

/** The cards drawn with a group on this device; null until it is known. The page, and its first load, do without. */
export function usePlayedCards(): readonly string[] | null {
  const [played, setPlayed] = useState<readonly string[] | null>(null)
  useEffect(() => {
    let isThere = true
    const look = async () => {
      // It brings the database along.
      const ids = (await hasDatabase()) ? await (await import('../../state/session-actions')).playedCards() : []
      if (isThere) setPlayed(ids)
    }
    // Offline, before it was kept: nothing is said of what was played.
    look().catch(() => undefined)
    return () => {
      isThere = false
    }
  }, [])
  return played
}
