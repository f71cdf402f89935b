// What is needed to take a page over that was written at build time, before the router starts.
import { type HydrationState, matchRoutes, type RouteObject } from 'react-router'

/** Fetches the code and words of the screens at `path`: the router takes over at once what it need not load. */
export async function loadScreens(routes: RouteObject[], path: string): Promise<void> {
  const screens = matchRoutes(routes, path, import.meta.env.BASE_URL) ?? []
  await Promise.all(
    screens.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return
      const screen = await route.lazy()
      Object.assign(route, screen, { lazy: undefined })
    }),
  )
}

/** What the loaders gave when the page was written (scripts/prerender.mjs), where that is less than what they fetch. */
export function writtenData(): HydrationState | undefined {
  const text = document.getElementById('data')?.textContent
  return text ? (JSON.parse(text) as HydrationState) : undefined
}
