import { useEffect, useRef } from 'react'
import { whenIdle } from '../state/when-idle'

/**
 * A written page comes without the typeface, which would hold its first text back: it is fetched once the page is
 * idle, and worn from the next page on, so that nothing moves in the one that is read.
 */
export function useTypeface(pathname: string): void {
  const shown = useRef(pathname)
  /** Where one was when it came. */
  const came = useRef<string>(null)
  useEffect(() => {
    const { dataset } = document.documentElement
    if (dataset['typeface'] === undefined) return
    const typeface = getComputedStyle(document.documentElement).getPropertyValue('--typeface')
    // Without a network the device's own letters do.
    whenIdle(() => {
      document.fonts.load(`1em ${typeface}`).then(
        () => (came.current = shown.current),
        () => undefined,
      )
    })
  }, [])
  useEffect(() => {
    shown.current = pathname
    if (came.current !== null && came.current !== pathname) delete document.documentElement.dataset['typeface']
  }, [pathname])
}
