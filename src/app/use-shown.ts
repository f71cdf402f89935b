import { startTransition, useEffect, useState } from 'react'
import { type Location, type NavigationType, useLocation, useNavigationType } from 'react-router'
import { arriveAt, isAt, type Page, stillThere } from './arrive'
import { routes } from './routes'

/** What is on screen. */
export interface Shown {
  readonly location: Location
  readonly way: NavigationType
  /** Undefined when it could not be fetched, which has a cause. */
  readonly page: Page | undefined
  readonly cause?: unknown
}

/**
 * The page of the address, or the one before while that is on its way. `first`: what is there when the app starts;
 * null before anything is.
 */
export function useShown(first: Page | undefined): Shown | null {
  const location = useLocation()
  const way = useNavigationType()
  const [shown, setShown] = useState<Shown | null>(() =>
    first && isAt(first, location) ? { location, way, page: first } : null,
  )
  const isNew = shown?.location !== location
  const same = isNew && shown?.page ? stillThere(shown.page, location) : undefined
  if (same) setShown({ location, way, page: same })
  useEffect(() => {
    if (!isNew) return
    let isAwaited = true
    const show = (what: Pick<Shown, 'page' | 'cause'>) => {
      if (isAwaited) startTransition(() => setShown({ location, way, ...what }))
    }
    arriveAt(routes, location).then(
      (arrived) => show({ page: { address: location, arrived } }),
      (cause: unknown) => show({ page: undefined, cause }),
    )
    return () => {
      isAwaited = false
    }
  }, [location, way, isNew])
  return shown
}
