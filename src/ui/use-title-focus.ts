import { type RefObject, useEffect } from 'react'
import { useArrivalFocus } from './use-arrival-focus'

let isFirst = true

/**
 * Puts the focus on the title of a step when it takes the place of another, and its beginning in sight, so that keyboard
 * and screen reader follow.
 */
export function useTitleFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useArrivalFocus<HTMLHeadingElement>()
  useEffect(() => {
    // The first one shown comes with its page.
    if (!isFirst) heading.current?.focus({ preventScroll: true })
    isFirst = false
    window.scrollTo({ top: 0 })
  }, [heading])
  return heading
}
