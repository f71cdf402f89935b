// What a screen is shown with: src/app/screen.tsx loads it before the screen is there.
import { createContext, useContext } from 'react'
import type { Params } from 'react-router'

/** What a loader is told. */
export interface ScreenAddress {
  readonly params: Readonly<Params>
  /** What follows the `?`. */
  readonly search: URLSearchParams
}

export const ScreenDataContext = createContext<unknown>(undefined)

type Given<Loader> = Loader extends (address: ScreenAddress) => Promise<infer Data> ? Data : Loader

/** What the loader of the screen gave: `useScreenData<typeof loader>()`, or by the name of what it is. */
export const useScreenData = <Loader>() => useContext(ScreenDataContext) as Given<Loader>

/** Whether a page is come back to, or the first of a visit: the browser places it. */
export const ReturnContext = createContext(true)

export const useIsReturn = (): boolean => useContext(ReturnContext)
