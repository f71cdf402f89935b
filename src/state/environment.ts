// What the pure rooms may not touch: this device's database, clock and randomness.
import type { Context } from '../game/context'
import { openDatabase } from '../storage/database'
import { comeBackToPage, leavePage } from '../storage/page-left'
import { whenErased } from './erased'

export const database = openDatabase()

// Closed by hand it opens no more: what is erased in any tab is not written back by this one.
whenErased(() => database.close())
database.on('versionchange', ({ newVersion }) => {
  // Without a new version it is being deleted.
  if (newVersion === null) database.close()
})

if (!import.meta.env.SSR) {
  addEventListener('pagehide', ({ persisted }) => {
    if (persisted) leavePage()
  })
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) comeBackToPage()
  })
}

const WORD = 2 ** 32

/** The real clock, and randomness good enough for ids that never meet. */
export const realContext = (): Context => ({
  now: Date.now(),
  random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / WORD,
})
