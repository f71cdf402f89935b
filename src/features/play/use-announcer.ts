import { useCallback, useRef, useState } from 'react'

/**
 * What the live region says, and how to make it speak. What one gesture says twice is said together: undoing a turn
 * tells the undoing and who has the floor. The same words again are said again: a space makes them other words.
 */
export function useAnnouncer(): readonly [string, (message: string) => void] {
  const [message, setMessage] = useState('')
  const waiting = useRef<readonly string[]>([])
  const announce = useCallback((words: string) => {
    if (waiting.current.length === 0)
      setTimeout(() => {
        const next = waiting.current.filter((one) => one !== '').join(' ')
        waiting.current = []
        setMessage((before) => (next !== '' && before === next ? `${next}\u00a0` : next))
      })
    waiting.current = [...waiting.current, words]
  }, [])
  return [message, announce]
}
