import { useState } from 'react'

/** Letters; as many as NIST SP 800-63B-4 (3.1.1.2) asks of a password that stands alone. */
export const SHORTEST_PASSPHRASE = 15

export interface Passphrase {
  readonly isWanted: boolean
  readonly first: string
  readonly again: string
  readonly fault: 'short' | 'differs' | null
  readonly want: (isWanted: boolean) => void
  readonly write: (first: string) => void
  readonly repeat: (again: string) => void
  /** What to lock with: null for nothing, undefined when it will not do, which is then said. */
  readonly take: () => string | null | undefined
  readonly clear: () => void
}

/** A passphrase that may be given, twice, before something is locked for good. */
export function usePassphrase(): Passphrase {
  const [isWanted, setWanted] = useState(false)
  const [first, setFirst] = useState('')
  const [again, setAgain] = useState('')
  const [isAsked, setAsked] = useState(false)
  const fault = [...first].length < SHORTEST_PASSPHRASE ? 'short' : first === again ? null : 'differs'
  const clear = () => {
    setWanted(false)
    setFirst('')
    setAgain('')
    setAsked(false)
  }
  return {
    isWanted,
    first,
    again,
    fault: isAsked ? fault : null,
    want: (wanted) => (wanted ? setWanted(true) : clear()),
    write: setFirst,
    repeat: setAgain,
    take: () => {
      if (!isWanted) return null
      setAsked(true)
      return fault ? undefined : first
    },
    clear,
  }
}
