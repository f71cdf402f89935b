import { useEffect, useState } from 'react'

/** The cards drawn with a group on this device; null until it is known. The page, and its first load, do without. */
export function usePlayedCards(): readonly string[] | null {
  const [played, setPlayed] = useState<readonly string[] | null>(null)
  useEffect(() => {
    let isThere = true
    void import('../../state/session-actions')
      .then(({ playedCards }) => playedCards())
      .then((ids) => {
        if (isThere) setPlayed(ids)
      })
    return () => {
      isThere = false
    }
  }, [])
  return played
}
