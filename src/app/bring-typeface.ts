import type { DataRouter } from 'react-router'
import { whenIdle } from '../state/when-idle'

/**
 * A written page comes without the typeface, which would hold its first text back: it is fetched once the page is
 * idle, and worn from the next page on, so that nothing moves in the one that is read.
 */
export function bringTypeface(router: Pick<DataRouter, 'state' | 'subscribe'>): void {
  const { dataset } = document.documentElement
  if (dataset['typeface'] === undefined) return
  const typeface = getComputedStyle(document.documentElement).getPropertyValue('--typeface')
  const bring = async () => {
    await document.fonts.load(`1em ${typeface}`)
    const { pathname } = router.state.location
    const stop = router.subscribe(({ location }) => {
      if (location.pathname === pathname) return
      stop()
      delete dataset['typeface']
    })
  }
  // Without a network the device's own letters do.
  whenIdle(() => void bring().catch(() => undefined))
}
