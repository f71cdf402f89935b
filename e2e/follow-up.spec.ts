// A lead that lives: placed in one game, looked at again before the card of the next, and followed after.
import type { Page } from '@playwright/test'
import { openWall } from './support/room'
import { databaseDump } from './support/stored-games'
import { expect, test } from './support/test'

const LEAD = 'Écrire une charte des messageries'
const NAME = 'Nathalie'
const WHY = 'Pas de budget cette année'

/** The wall shows what was said a moment before it is kept. */
async function storedSessions(page: Page): Promise<string> {
  const stores = JSON.parse(await databaseDump(page)) as readonly { readonly name: string; readonly rows: unknown }[]
  return JSON.stringify(stores.find(({ name }) => name === 'sessions')?.rows)
}

test('a lead whose review is due is looked at in the next game, on the wall, and kept in the game it came from', async ({
  page,
  game,
}) => {
  await game.start()
  await game.draw()
  await game.goToActions()
  await game.addLead('Équipe', LEAD)
  await game.openLead(LEAD)
  await game.lead(LEAD).getByLabel('Marge de manœuvre').selectOption('À négocier')
  await game.lead(LEAD).getByLabel('Rôle (facultatif)').fill(NAME)
  await game.lead(LEAD).getByLabel('À revoir le').fill('2026-01-15')
  await game.lead(LEAD).getByLabel('À revoir le').press('Enter')
  await game.finish()
  await game.button('Clore la partie').click()
  await expect(game.heading('Partie close')).toBeVisible()
  await game.saved()
  const closed = new URL(page.url()).pathname

  await game.start()
  await expect(page.getByText('Une est à revoir.')).toBeVisible()
  const wall = await openWall(page)
  await wall.shows('Une carte va être piochée')
  await game.button('Revoir la piste (5 min)').click()
  await wall.shows('Où en est cette piste ?', LEAD, 'Équipe', 'À négocier', 'À faire')
  expect(await wall.wholeDocument()).not.toContain(NAME)

  await page.keyboard.press('4')
  await wall.shows('Abandonnée')
  await page.getByLabel('Pourquoi (facultatif)').fill(WHY)
  await wall.shows(WHY)
  await expect.poll(() => storedSessions(page)).toContain(WHY)
  // One screen: there and back, the review goes on where it was.
  await page.reload()
  await expect(game.heading('Revue des pistes')).toBeVisible()
  await game.button('Passer à la carte').click()
  await wall.shows('Une carte va être piochée')
  const card = await game.draw()
  await wall.shows(card)

  await page.goto('/suivi')
  await page.getByText('Abandonnées').click()
  const item = page.getByRole('listitem').filter({ hasText: LEAD })
  await expect(item.getByRole('radio', { name: 'Abandonnée' })).toBeChecked()
  await expect(item.getByLabel('Pourquoi')).toHaveValue(WHY)
  await item.getByRole('link', { name: /^Partie du/ }).click()
  await expect(game.heading('Partie close')).toBeVisible()
  expect(new URL(page.url()).pathname).toBe(closed)
})
