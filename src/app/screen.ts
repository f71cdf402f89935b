import type { RouteObject } from 'react-router'
import { loadTexts, type Namespace } from './translator'

/** What is known of a screen before it is fetched: written pages ask for it at once. */
export interface ScreenHandle {
  /** Its module, in `src/features`. */
  readonly module: string
}

type Route = Pick<RouteObject, 'Component' | 'element' | 'loader' | 'shouldRevalidate'>

/** A screen's code and words, fetched together when it is first shown. */
export const screen = (
  module: string,
  texts: readonly Namespace[],
  load: () => Promise<Route>,
): Pick<RouteObject, 'handle' | 'lazy'> => ({
  handle: { module } satisfies ScreenHandle,
  lazy: async () => {
    const [route] = await Promise.all([load(), loadTexts(texts)])
    return route
  },
})
