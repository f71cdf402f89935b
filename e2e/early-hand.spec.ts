// A written page is read, pressed and typed in at once: what is done before the app has come is answered when it comes.
import type { Page } from '@playwright/test'
import { holdCode } from './support/app'
import { expect, test } from './support/test'

/** The code of the app. */
const APP = 'base'

/** Opens a page, which remembers what is done from its first moments on. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'commit' })
  await page.waitForFunction(() => 'earlyHand' in globalThis)
}

test('a button is pressed, twice for want of an answer, and is seen to be heard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const letGo = await holdCode(page, APP)
  await open(page, '/cartes')
  const button = page.getByRole('button', { name: 'Filtres' })
  await button.dblclick()
  await expect(button).toHaveAttribute('aria-busy', 'true')
  letGo()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await expect(button).not.toHaveAttribute('aria-busy')
})

test('the comfort of reading opens, and what is chosen there is worn', async ({ page }) => {
  const letGo = await holdCode(page, APP)
  await open(page, '/cartes')
  await page.locator('summary', { hasText: 'Confort de lecture' }).click()
  await page.getByLabel('Thème', { exact: true }).selectOption({ label: 'Sombre' })
  letGo()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByLabel('Thème', { exact: true })).toBeVisible()
})

test('a level is chosen from a list', async ({ page }) => {
  const letGo = await holdCode(page, APP)
  await open(page, '/cartes')
  await page.getByLabel('Niveau que ses questions abordent').selectOption({ label: 'Équipe' })
  letGo()
  await expect(page).toHaveURL(/\/cartes\?niveau=team$/)
})

test('words are typed in the search, which finds them, and the hand goes on where it was', async ({ page }) => {
  const letGo = await holdCode(page, APP)
  await open(page, '/recherche')
  const field = page.getByRole('searchbox')
  await field.pressSequentially('ecret')
  await field.press('Home')
  letGo()
  await expect(page).toHaveURL(/\/recherche\?q=ecret$/)
  await field.pressSequentially('s')
  await expect(field).toHaveValue('secret')
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Secret professionnel/ })
      .first(),
  ).toBeVisible()
})

test('a note is written and kept', async ({ page }) => {
  const letGo = await holdCode(page, APP)
  await open(page, '/cartes/donnees-01')
  await page.getByLabel('Ma note', { exact: true }).fill('En parler lundi.')
  await page.getByRole('button', { name: 'Marque-page' }).click()
  letGo()
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Ma note', { exact: true })).toHaveValue('En parler lundi.')
  await expect(page.getByRole('button', { name: 'Marque-page' })).toHaveAttribute('aria-pressed', 'true')
})

test('a sentence of the compass is answered', async ({ page }) => {
  const letGo = await holdCode(page, APP)
  await open(page, '/boussole')
  const answer = page.getByRole('radio', { name: 'Plutôt oui' }).first()
  await answer.check()
  letGo()
  await expect(page.getByRole('button', { name: 'Effacer mes réponses' })).toBeVisible()
  await expect(answer).toBeChecked()
})

test('words are typed before those of the address are there', async ({ page }) => {
  const letGo = await holdCode(page, APP)
  await open(page, '/recherche?q=courriel')
  await page.getByRole('searchbox').fill('secret')
  letGo()
  await expect(page).toHaveURL(/\/recherche\?q=secret$/)
  await expect(page.getByRole('searchbox')).toHaveValue('secret')
})

test('a page that is drawn anew answers too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const letGo = await holdCode(page, APP)
  await open(page, '/cartes?theme=netiquettes')
  await page.getByRole('button', { name: 'Filtres' }).click()
  letGo()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(6)
  await expect(page.getByRole('button', { name: 'Filtres' })).toHaveAttribute('aria-expanded', 'true')
})
