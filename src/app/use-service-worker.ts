import type { DataRouter } from 'react-router'
import { whenIdle } from '../state/when-idle'

/** After the page has come and is idle: what keeps the app on the device takes nothing from what is being read. */
export function startServiceWorker(router: Pick<DataRouter, 'state' | 'subscribe'>): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const start = async () => {
    try {
      const { keepOffline } = await import('./service-worker-client')
      await keepOffline({
        path: () => router.state.location.pathname,
        follow: (listener) => void router.subscribe(listener),
      })
    } catch {
      // Some private windows allow none, and the network may be gone already: the app works as it did.
    }
  }
  const soon = () => void whenIdle(() => void start())
  if (document.readyState === 'complete') soon()
  else addEventListener('load', soon, { once: true })
}
