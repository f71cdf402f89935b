import type { Page } from '@playwright/test'

/** The app runs the page, and what is read in it: React marks what it has drawn or taken over. */
export const appIsThere = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector('#contenu > *') ?? {}).some((key) => key.startsWith('__react')),
  )
