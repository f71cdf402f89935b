// A page is shown once its code, its words and its data are there; the page before stays until then.
import type { ReactNode } from 'react'
import { type Location, matchRoutes, type RouteObject } from 'react-router'
import type { ScreenAddress } from '../state/screen-data'

/** What the module of a screen gives. */
export interface ScreenParts {
  readonly element: ReactNode
  readonly loader?: (address: ScreenAddress) => Promise<unknown>
  /** Whether the data are the same whatever follows the `?`. */
  readonly ignoresSearch?: boolean
}

/** What is known of a screen before it is fetched. */
export interface ScreenHandle {
  /** Its module, in `src/features`: written pages ask for it at once. */
  readonly module: string
  readonly load: () => Promise<ScreenParts>
}

export type Address = Pick<Location, 'pathname' | 'search' | 'hash'>

/** A screen that is there. */
export interface Arrived {
  readonly screen: ScreenHandle
  readonly parts: ScreenParts
  readonly data: unknown
}

/** All that is shown at an address: there, or on its way to a page that was written. */
export interface Page {
  readonly address: Address
  readonly arrived: readonly Arrived[] | Promise<readonly Arrived[]>
  /** What was on its way, once it is there. */
  settled?: readonly Arrived[]
}

/** The screens of an address, the outermost first; each comes on its own. */
function screensAt(routes: RouteObject[], address: Address) {
  const matches = matchRoutes(routes, address) ?? []
  return matches.flatMap(({ route, params }) =>
    route.handle ? [{ screen: route.handle as ScreenHandle, params }] : [],
  )
}

/**
 * Loads all that is shown at an address. `written`: the data of its innermost screen, where they are known.
 * @throws when something of it cannot be fetched
 */
export function arriveAt(
  routes: RouteObject[],
  address: Address,
  written?: { readonly data: unknown },
): Promise<readonly Arrived[]> {
  const search = new URLSearchParams(address.search)
  return Promise.all(
    screensAt(routes, address).map(async ({ screen, params }) => {
      const parts = await screen.load()
      return { screen, parts, data: written ? written.data : await parts.loader?.({ params, search }) }
    }),
  )
}

/** Whether a page is what is shown at an address; one may have gone back while it was on its way. */
export const isAt = ({ address }: Pick<Page, 'address'>, { pathname, search }: Address): boolean =>
  address.pathname === pathname && address.search === search

/** The page as the next address shows it too, where it does; every other visit loads anew what may differ. */
export function stillThere({ address, arrived, settled }: Page, next: Address): Page | undefined {
  const there = arrived instanceof Promise ? settled : arrived
  if (!there || address.pathname !== next.pathname) return undefined
  // To go to a place in the same page is no visit.
  const isPlace = address.search === next.search && next.hash !== ''
  const isSame = isPlace || there.every(({ parts }) => !parts.loader || parts.ignoresSearch)
  return isSame ? { address: next, arrived: there } : undefined
}
