// A screen that the tests of all screens go through.
import type { Page } from '@playwright/test'
import type { Words } from './words'

export interface Scene {
  readonly name: string
  /** Brings the page there and waits for it. */
  readonly open: (page: Page, words: Words) => Promise<void>
}

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

/** A page that shows the same to everyone. */
export const at = (address: string, title: string | RegExp, name = address): Scene => ({
  name,
  open: async (page) => {
    await page.goto(address)
    await heading(page, title)
  },
})

/** Unfolds everything in what is read, what unfolds inside it included. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.getByRole('main').locator('details:not([open]) > summary:visible')
  while ((await folded.count()) > 0) await folded.first().click()
}
