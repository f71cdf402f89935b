import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/**
 * Puts the focus on the element when another page has come in its place, so that keyboard and screen reader follow.
 * The first page of a visit leaves it to the browser; what changes behind the `?` is still the same page.
 */
export function useArrivalFocus<Target extends HTMLElement>(): RefObject<Target | null> {
  const target = useRef<Target>(null)
  const { key, pathname } = useLocation()
  const before = useRef(key === 'default' ? pathname : null)
  useEffect(() => {
    if (before.current !== pathname) target.current?.focus({ preventScroll: true })
    before.current = pathname
  }, [pathname])
  return target
}
