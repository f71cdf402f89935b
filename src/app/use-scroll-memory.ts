import { useEffect, useLayoutEffect, useRef } from 'react'
import { type Location, NavigationType } from 'react-router'
import type { Shown } from './use-shown'

/** In the session's storage: how far down each visit was, in pixels, by its key. */
const STORE = 'reflextics:scroll'

/** What a page is left by. While one scrolls nothing is asked: an answer may take a layout of the page. */
const DEPARTURES = ['click', 'popstate']

function readStore(): Map<string, number> {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(STORE) ?? '[]') as [string, number][])
  } catch {
    return new Map()
  }
}

function writeStore(places: ReadonlyMap<string, number>): void {
  try {
    sessionStorage.setItem(STORE, JSON.stringify([...places]))
  } catch {
    // No storage: a page that is loaded again begins at its top.
  }
}

// The first page of every visit has the key “default”: its address tells them apart.
const visitOf = ({ key, pathname }: Location): string => (key === 'default' ? pathname : key)

/** What an address names in its page; one that cannot be read names nothing. */
function namedBy(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    return null
  }
}

/**
 * A page opens at its top, or at the place that its address names; one that is come back to, where it was left. An
 * address that takes the place of another at the same path is the same page.
 */
export function useScrollMemory({ location, way }: Pick<Shown, 'location' | 'way'>): void {
  const visit = visitOf(location)
  const shown = useRef({ visit, pathname: '' })
  const places = useRef<Map<string, number>>(null)

  useEffect(() => {
    const remember = () => places.current?.set(shown.current.visit, scrollY)
    const leave = () => {
      remember()
      writeStore(places.current ?? new Map<string, number>())
      // A page that is loaded again is for the browser to place: it is there before the app.
      history.scrollRestoration = 'auto'
    }
    const arrive = () => (history.scrollRestoration = 'manual')
    arrive()
    for (const name of DEPARTURES) addEventListener(name, remember, { capture: true })
    addEventListener('pagehide', leave)
    addEventListener('pageshow', arrive)
    return () => {
      for (const name of DEPARTURES) removeEventListener(name, remember, { capture: true })
      removeEventListener('pagehide', leave)
      removeEventListener('pageshow', arrive)
    }
  }, [])

  useLayoutEffect(() => {
    places.current ??= readStore()
    const isFirst = shown.current.pathname === ''
    const isSame = shown.current.pathname === location.pathname && way === NavigationType.Replace
    shown.current = { visit, pathname: location.pathname }
    if (isSame) return
    const place = way === NavigationType.Pop ? places.current.get(visit) : undefined
    const named = namedBy(location.hash)
    if (place !== undefined) scrollTo(0, place)
    else if (named) named.scrollIntoView()
    else if (!isFirst) scrollTo(0, 0)
  }, [visit, location.pathname, location.hash, way])
}
