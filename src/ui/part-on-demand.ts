import { useEffect, useState } from 'react'

/**
 * A hook for what most screens never need: fetched for the first that wants it, once for all, and kept by that one from
 * then on. It gives null until then, and for good where nothing can be fetched: the screen does without it.
 */
export function partOnDemand<Part>(load: () => Promise<Part>) {
  let known: Part | null = null
  return function usePart(isWanted: boolean): { readonly part: Part | null } {
    const [part, setPart] = useState<Part | null>(null)
    const isNeeded = isWanted && part === null
    if (isNeeded && known !== null) setPart(() => known)

    useEffect(() => {
      if (!isNeeded) return undefined
      let isHere = true
      load().then(
        (loaded) => {
          known = loaded
          if (isHere) setPart(() => loaded)
        },
        // Offline before it was ever fetched.
        () => undefined,
      )
      return () => {
        isHere = false
      }
    }, [isNeeded])
    return { part }
  }
}
