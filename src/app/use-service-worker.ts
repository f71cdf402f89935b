import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { whenIdle } from '../state/when-idle'

/** The app as one file has no place to keep itself; in development the next page must be the newest. */
const isKept = import.meta.env.PROD && import.meta.env.MODE !== 'single'

/** After the page has come and is idle: what keeps the app on the device takes nothing from what is being read. */
export function useServiceWorker(): void {
  const { pathname } = useLocation()
  const here = useRef({ path: pathname, tell: () => {} })
  useEffect(() => {
    here.current.path = pathname
    here.current.tell()
  }, [pathname])
  useEffect(() => {
    if (!isKept || !('serviceWorker' in navigator)) return
    const start = async () => {
      try {
        const { keepOffline } = await import('./service-worker-client')
        await keepOffline({ path: () => here.current.path, follow: (listener) => (here.current.tell = listener) })
      } catch {
        // Some private windows allow none, and the network may be gone already: the app works as it did.
      }
    }
    const soon = () => void whenIdle(() => void start())
    if (document.readyState === 'complete') soon()
    else addEventListener('load', soon, { once: true })
  }, [])
}
