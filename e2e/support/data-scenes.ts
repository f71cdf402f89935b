// What is said before something goes, by itself or at once.
import type { Page } from '@playwright/test'
import { heading, type Scene } from './scene'
import { aGameOf, putInDatabase } from './stored-games'
import type { Words } from './words'

const YEAR_AGO = Date.now() - 366 * 86_400_000

async function openErasing(page: Page): Promise<void> {
  await page.goto('/mes-donnees')
  await heading(page, 'Mes données')
  await page.getByRole('button', { name: 'Tout effacer de cet appareil' }).click()
  await page.getByRole('button', { name: 'Tout effacer', exact: true }).click()
  await page.getByRole('alert').filter({ hasText: 'Écrivez le mot' }).waitFor()
}

async function openLeaving(page: Page, words: Words): Promise<void> {
  const games = [0, 1].map((nth) => aGameOf(words, 'closed', { nth }))
  for (const { timeline } of games) if (timeline) Object.assign(timeline.present, { closedAt: YEAR_AGO })
  await putInDatabase(page, games)
  await page.goto('/parties')
  await page.getByRole('heading', { name: 'Notes bientôt effacées' }).waitFor()
}

export const DATA_SCENES: readonly Scene[] = [
  { name: 'data: about to be erased', open: openErasing },
  { name: 'history: going soon', open: openLeaving },
]
