import { useCallback, useEffect, useRef, useState } from 'react'
import { type Location, useLocation, useNavigate, useSearchParams } from 'react-router'
import { readGenre, searchAddress } from './search-genres'

/** Browsers count how often an address changes: it follows the words once the hand rests, in milliseconds. */
const REST = 250

/**
 * The words of the search: at once as they are typed, then in the address, in the place of what it was. They follow the
 * address when it changes by itself. `settle` brings it up to date now: what comes next may leave the page.
 */
export function useSearchWords() {
  const [query] = useSearchParams()
  const { key, state } = useLocation() as Location<unknown>
  const navigate = useNavigate()
  const asked = query.get('q') ?? ''
  const kind = readGenre(query.get('genre'))
  const [words, setWords] = useState(asked)
  const [seen, setSeen] = useState(key)
  if (key !== seen) {
    setSeen(key)
    // An address that the field itself has written may be older than what it holds by now.
    if (state !== 'typed') setWords(asked)
  }
  /** What the address was last told to be. */
  const told = useRef(asked.trim())
  useEffect(() => {
    told.current = asked.trim()
  }, [asked])
  const settle = useCallback(() => {
    // Said twice, it would call back the page that one has gone to meanwhile.
    if (words.trim() === told.current) return
    told.current = words.trim()
    void navigate(searchAddress(words, kind), { replace: true, state: 'typed' })
  }, [words, kind, navigate])
  useEffect(() => {
    const timer = setTimeout(settle, REST)
    return () => clearTimeout(timer)
  }, [settle])
  return { words, setWords, kind, settle }
}
