import { test as base, type BrowserContext } from '@playwright/test'
import { expect, PATIENCE } from './expect'
import { Faults } from './faults'
import { Game } from './game'

const LONGEST = 90_000

interface Fixtures {
  /** Watches every context of every test: the test fails on anything a page should never do. */
  readonly faults: Faults
  readonly game: Game
}

/** The `test` of all journeys. */
export const test = base.extend<Fixtures>({
  faults: [
    async ({ browser, baseURL }, use, testInfo) => {
      if (!baseURL) throw new Error('playwright.config.ts has no baseURL')
      // A journey is long for a machine that does other work too.
      testInfo.setTimeout(LONGEST)
      const faults = new Faults(baseURL)
      // Contexts that the test opens by itself are watched too.
      const watch = (context: BrowserContext) => {
        void faults.watch(context)
        context.setDefaultTimeout(PATIENCE)
      }
      browser.on('context', watch)
      await use(faults)
      browser.off('context', watch)
      expect(await faults.all(), 'what no page should do').toEqual([])
    },
    { auto: true },
  ],
  game: async ({ page }, use) => {
    await use(new Game(page))
  },
})

export { expect }
