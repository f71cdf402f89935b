// The app as one file, opened by a double click: no server, no network.
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Game } from './support/game'
import { pressOpenWall } from './support/room'
import { heading } from './support/scene'
import { expect, test as base } from './support/test'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FILE = `${ROOT}/dist-single/reflextics.html`
const HOME = pathToFileURL(FILE).href
const CARD = 'Pour plus tard, au cas où'

// Files have no origin: everything that leaves this one is a fault.
const test = base.extend({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from this pattern
  baseURL: async ({}, use) => use(HOME),
})

test.describe.configure({ mode: 'serial' })
test.beforeAll(() => {
  test.setTimeout(120_000)
  execFileSync(process.execPath, ['scripts/single.mjs'], { cwd: ROOT, stdio: 'pipe' })
})

test('it is small enough to travel', () => {
  expect(statSync(FILE).size).toBeLessThan(3_000_000)
})

test('a whole game is played, shown in another window, taken away and brought back', async ({ page }) => {
  const game = new Game(page)
  await game.start({ home: HOME })
  await game.pick(CARD)
  const wall = await pressOpenWall(page)
  await wall.shows('Camille P. a besoin')
  await game.openRoundtable()
  await wall.shows('Le tour de table')
  await game.openResources()
  await game.decide('On continue vers les pistes')
  await game.addLead('Équipe', 'Une charte')
  await wall.shows('Une charte')
  await game.openSynthesis()
  await game.saved()
  await page.reload()
  await expect(page.getByText('Une charte').first()).toBeVisible()

  await page.goto(`${HOME}#/parties`)
  const row = page.getByRole('listitem').filter({ hasText: CARD })
  await row.locator('summary').click()
  const downloading = page.waitForEvent('download')
  await row.getByRole('button', { name: 'Emporter (JSON)' }).click()
  const file = await (await downloading).path()
  await row.getByRole('button', { name: 'Supprimer' }).click()
  await expect(row).toHaveCount(0)
  await page.getByLabel('Importer une partie').setInputFiles(file)
  await expect(page.getByText('a été importée.')).toBeVisible()
  await expect(row).toBeVisible()
})

test('it is read and searched', async ({ page }) => {
  await page.goto(`${HOME}#/cartes/donnees-01`)
  await heading(page, CARD)
  await page.goto(`${HOME}#/recherche`)
  await page.getByRole('searchbox').fill('secret')
  await expect(page.getByRole('link', { name: /Secret professionnel/ }).first()).toBeVisible()
})
