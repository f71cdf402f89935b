// One's own notes and bookmarks, on a phone: they are there again, alone with her, and come along to another device.
import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { appIsThere, holdCode } from './support/app'
import { readDownload } from './support/history'
import { putMarks } from './support/stored-games'
import { expect, test } from './support/test'

test.use({ viewport: { width: 390, height: 844 } })

const CARD = '/cartes/donnees-01'
/** The code that brings the database. */
const DATABASE = 'marks'
const TEXT = 'Demander ce dont on a besoin, pas plus.\nEn parler lundi.'
const note = (page: Page) => page.getByLabel('Ma note', { exact: true })
const bookmark = (page: Page) => page.getByRole('button', { name: 'Marque-page' })
const saved = (page: Page) => expect(page.getByText('Enregistré', { exact: true })).toBeVisible()

async function openNotes(page: Page): Promise<void> {
  await page.goto('/mes-notes')
  await expect(page.getByRole('heading', { level: 1, name: 'Mes notes' })).toBeVisible()
}

test('a note and a bookmark are there again after a reload, and in the list of all notes', async ({ page }) => {
  await page.goto(CARD)
  await note(page).fill(TEXT)
  await bookmark(page).click()
  await saved(page)
  await page.reload()
  await expect(note(page)).toHaveValue(TEXT)
  await expect(bookmark(page)).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'Toutes mes notes' }).click()
  const entry = page.getByRole('listitem').filter({ hasText: 'Pour plus tard, au cas où' })
  await expect(entry).toContainText('En parler lundi.')
  await expect(entry).toContainText('Marque-page')
  await entry.getByRole('link').click()
  await expect(note(page)).toHaveValue(TEXT)
})

test('a tab closed in the middle of a word loses none of it', async ({ page, context }) => {
  await page.goto(CARD)
  // Before, nothing is there to keep a word when the tab goes away.
  await appIsThere(page)
  await note(page).pressSequentially('Au cas o')
  await page.close()
  const next = await context.newPage()
  await next.goto(CARD)
  await expect(note(next)).toHaveValue('Au cas o')
})

test('what is typed before the device has answered comes after the note that it had', async ({ page }) => {
  await putMarks(page, { id: 'card:donnees-01', bookmarkedAt: null, note: 'Ancienne', updatedAt: 1 })
  const letGo = await holdCode(page, DATABASE)
  await page.goto(CARD)
  await note(page).pressSequentially('Nouvelle')
  letGo()
  await expect(note(page)).toHaveValue('Ancienne\n\nNouvelle')
  await saved(page)
  await page.reload()
  await expect(note(page)).toHaveValue('Ancienne\n\nNouvelle')
})

test('two tabs: what one writes shows in the other, and is put beside what is being written there', async ({
  page,
  context,
}) => {
  await page.goto(CARD)
  const other = await context.newPage()
  await other.goto(CARD)
  await note(page).fill('De la première')
  await expect(note(other)).toHaveValue('De la première')
  await note(other).pressSequentially(' et ')
  // Until then, what comes last may be this.
  await saved(other)
  await note(page).fill('De la première, encore')
  await expect(other.getByText('vient d’être écrite autrement')).toBeVisible()
  await expect(note(other)).toHaveValue('De la première et ')
  await other.getByRole('button', { name: 'L’ajouter à la suite' }).click()
  await expect(note(other)).toHaveValue('De la première et\n\nDe la première, encore')
})

test('nothing moves when a note arrives, which the text did not wait for', async ({ page }) => {
  const long = 'Une longue note.\n'.repeat(40)
  await putMarks(page, { id: 'card:donnees-01', bookmarkedAt: 1, note: long, updatedAt: 1 })
  const letGo = await holdCode(page, DATABASE)
  await page.goto(CARD)
  const below = page.getByRole('heading', { name: 'Ressources qui aident avec cette carte' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // Letters that arrive late are another matter: what counts is how far it is from the card.
  const distance = async () => {
    const [card, end] = await Promise.all([page.getByRole('article').boundingBox(), below.boundingBox()])
    return (end?.y ?? 0) - (card?.y ?? 0) - (card?.height ?? 0)
  }
  await page.evaluate(() => document.fonts.ready)
  const before = await distance()
  letGo()
  await expect(note(page)).toHaveValue(long)
  await expect(bookmark(page)).toHaveAttribute('aria-pressed', 'true')
  expect(await distance()).toBe(before)
})

test('erased, a note can be put back; all of them too', async ({ page }) => {
  await page.goto(CARD)
  await note(page).fill('À garder')
  await saved(page)
  await openNotes(page)
  await page.getByRole('button', { name: /^Effacer/ }).click()
  await expect(page.getByRole('heading', { name: 'Rien encore' })).toBeVisible()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByText('À garder')).toBeVisible()
  await page.getByRole('button', { name: 'Tout effacer' }).click()
  await expect(page.getByText('À garder')).toBeHidden()
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByText('À garder')).toBeVisible()
})

test('notes go to another device by a file, which says first what it brings', async ({ page, browser, baseURL }) => {
  await page.goto(CARD)
  await note(page).fill(TEXT)
  await saved(page)
  await openNotes(page)
  const take = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return readDownload(download)
  }
  const json = await take('Emporter (JSON)')
  const markdown = await take('Emporter (Markdown)')
  expect(markdown.text).toContain('## Pour plus tard, au cas où (Carte 1)')
  expect(markdown.text).toContain('En parler lundi.')
  const path = test.info().outputPath(json.name)
  await writeFile(path, json.text)

  const device = await browser.newContext({ baseURL: baseURL ?? '', locale: 'fr-FR' })
  const there = await device.newPage()
  await openNotes(there)
  const bring = there.getByLabel('Rapporter des notes (JSON)')
  await bring.setInputFiles(path)
  await expect(there.getByText('1 note ou marque-page à ajouter')).toBeVisible()
  await expect(there.getByText('En parler lundi.')).toBeHidden()
  await there.getByRole('button', { name: 'Rapporter', exact: true }).click()
  await expect(there.getByText('En parler lundi.')).toBeVisible()
  await bring.setInputFiles(path)
  await expect(there.getByText('tout est déjà là')).toBeVisible()

  const bad = test.info().outputPath('abime.json')
  const broken = (await readFile(path, 'utf8')).replace(/"note": "[^"]*"/, '"note": 7')
  await writeFile(bad, broken)
  await bring.setInputFiles(bad)
  await expect(there.getByText('abime.json, marks[0].note: la valeur n’est pas du bon type')).toBeVisible()
  await device.close()
})
