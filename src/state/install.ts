// Some browsers tell when the app can be installed, and ask the person when we say so; the others do it from a menu.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** Not in every browser, nor in TypeScript's library (https://wicg.github.io/manifest-incubations/). */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>
}

const offers = createStore<{ readonly offer: InstallOffer | null }>()(() => ({ offer: null }))

/** Keeps the offer for the screen that speaks of it; the browser then shows none of its own. */
export function keepInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offers.setState({ offer: event as InstallOffer })
  })
  addEventListener('appinstalled', () => offers.setState({ offer: null }))
}

/** Lets the browser ask the person; undefined where it cannot, or where the app is installed. */
export function useInstall(): (() => void) | undefined {
  const offer = useStore(offers, (state) => state.offer)
  if (!offer) return undefined
  return () => {
    // An offer is good for one question.
    offers.setState({ offer: null })
    void offer.prompt()
  }
}
