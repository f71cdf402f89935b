import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/**
 * Puts the focus on the element when another page has come in its place, so that keyboard and screen reader follow.
 * A page that is there to be written in names its field with `data-first-focus`. The first page of a visit leaves it to the browser; what changes behind the `?` is still the same page.
 */
export function useArrivalFocus<Target extends HTMLElement>(): RefObject<Target | null> {
  const target = useRef<Target>(null)
  const { key, pathname } = useLocation()
  const before = useRef(key === 'default' ? pathname : null)
  useEffect(() => {
    const named = target.current?.querySelector<HTMLElement>('[data-first-focus]')
    if (before.current !== pathname) (named ?? target.current)?.focus({ preventScroll: true })
    before.current = pathname
  }, [pathname])
  return target
}
