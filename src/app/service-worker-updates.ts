// A new version of the app that is on the device and waits: offered, never forced, and never during a game.
import { createStore } from 'zustand/vanilla'
import { untilQuiet } from './service-worker-quiet'

/** Nothing waits; offered; asked for while another tab is in a game; put off until the next visit. */
type Offer = 'none' | 'ready' | 'in-game' | 'later'

interface Updates {
  readonly offer: Offer
  readonly take: () => void
  readonly putOff: () => void
}

/** Held, shared, by every tab that is in a game. */
const IN_GAME = 'reflextics:in-game'

/** Whether that address is a place where nothing may reload by itself: a game, its preparation, its wall, a reflection. */
export const isInGame = (path: string): boolean => /\/(partie|projection|reflexion\/[^/]+)(\/|$)/.test(path)

/** Tells the other tabs that this one is in a game, until the function that comes back is called. */
export function holdGame(): () => void {
  let release = () => {}
  const played = new Promise<void>((resolve) => {
    release = resolve
  })
  void navigator.locks.request(IN_GAME, { mode: 'shared' }, () => played)
  return release
}

type Receiver = Pick<ServiceWorker, 'postMessage'>

let waiting: Receiver | null = null
let running: Receiver | null = null

/** Asks the version that waits to take over, at a moment when it can; every tab hears of it (`controllerchange`) and reloads. */
async function take(): Promise<void> {
  await untilQuiet(running)
  await navigator.locks.request(IN_GAME, { ifAvailable: true }, (lock) => {
    if (lock) waiting?.postMessage('take over')
    else updates.setState({ offer: 'in-game' })
  })
}

export const updates = createStore<Updates>()((set) => ({
  offer: 'none',
  take: () => void take(),
  putOff: () => set({ offer: 'later' }),
}))

/** That worker holds a new version, complete; the other one is what the tabs run. */
export function offerUpdate(next: Receiver, active: Receiver | null): void {
  waiting = next
  running = active
  updates.setState({ offer: 'ready' })
}
