import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/**
 * Puts the focus on the element when another page has come in its place, so that keyboard and screen reader follow.
 * The first page of a visit leaves it to the browser.
 */
export function useArrivalFocus<Target extends HTMLElement>(): RefObject<Target | null> {
  const target = useRef<Target>(null)
  const { key, pathname } = useLocation()
  const isFirst = key === 'default'
  useEffect(() => {
    if (!isFirst) target.current?.focus({ preventScroll: true })
  }, [isFirst, pathname])
  return target
}
