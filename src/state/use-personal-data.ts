import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Finding } from '../game/privacy/finding'

type Find = (text: string) => readonly Finding[]

const NONE: readonly Finding[] = []
const NOTHING_LEFT: ReadonlySet<string> = new Set()

/** Fetched when there is first something to look at, once for all fields. */
let known: Find | undefined

const wordsOf = (text: string, { kind, start, end }: Finding) => `${kind} ${text.slice(start, end)}`

/**
 * What in a text being written may say who somebody is, on this device alone. Typing never waits for it: `text` is
 * what the places are in, and may be a moment late. What is left as it is stays so for as long as the field is there.
 */
export function usePersonalData(written: string) {
  const text = useDeferredValue(written)
  const [find, setFind] = useState(() => known)
  const [left, setLeft] = useState(NOTHING_LEFT)
  const isNeeded = !find && text !== ''
  useEffect(() => {
    if (!isNeeded) return
    let isHere = true
    import('../game/privacy/find-personal-data').then(
      ({ findPersonalData }) => {
        known = findPersonalData
        if (isHere) setFind(() => findPersonalData)
      },
      // Offline before it was ever fetched: one writes without it.
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [isNeeded])
  const findings = useMemo(
    () => (find && text !== '' ? find(text).filter((finding) => !left.has(wordsOf(text, finding))) : NONE),
    [find, left, text],
  )
  const onLeave = useCallback(
    (finding: Finding) => setLeft((others) => new Set([...others, wordsOf(text, finding)])),
    [text],
  )
  return { text, findings, onLeave }
}
