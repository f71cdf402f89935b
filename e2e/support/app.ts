import type { Page } from '@playwright/test'

/** The app runs the page, and what is read in it: React marks what it has drawn or taken over. */
export const appIsThere = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector('#contenu > *') ?? {}).some((key) => key.startsWith('__react')),
  )

/** Holds the code of that name back until what comes back is called. */
export async function holdCode(page: Page, name: string): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(new RegExp(`/assets/${name}-.*\\.js`), async (route) => {
    await held
    await route.continue()
  })
  return letGo
}
