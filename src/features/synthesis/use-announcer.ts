import { useCallback, useState } from 'react'

/** What the live region says, and how to make it speak; the same words again are said again. */
export function useAnnouncer(): readonly [string, (words: string) => void] {
  const [message, setMessage] = useState('')
  const announce = useCallback(
    (words: string) => setMessage((before) => (before === words ? `${words}\u00a0` : words)),
    [],
  )
  return [message, announce]
}
