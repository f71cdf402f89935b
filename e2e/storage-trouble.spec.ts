// A device that keeps nothing, or has no room left: the game goes on, and what was said leaves as a file.
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import { Game } from './support/game'
import { expect, test } from './support/test'

const CARD = 'Vendredi, vingt heures'
const UNAVAILABLE = 'Ce navigateur ne laisse rien enregistrer ici (fenêtre privée ou stockage bloqué).'
const FULL = 'Il n’y a plus de place sur cet appareil.'
/** A new database takes a third of it. In bytes. */
const LITTLE_ROOM = 200_000
const MOST_NOTES = 60

const warning = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text })

/** From home to the synthesis. */
async function playShortGame(game: Game) {
  await game.start({ players: ['Myrtille', 'Prunelle'] })
  await game.pick(CARD)
  await game.note('Poser le téléphone', 'Partagée')
  await game.openRoundtable()
  await game.giveFloor('Myrtille')
  await game.openResources()
  await game.shareResource()
  await game.decide('On continue vers les pistes')
  await game.addLead('Équipe', 'Un relais le vendredi')
  await game.openSynthesis()
  await game.page.getByLabel('Ce qui a été débattu').fill('Écrit sans rien enregistrer')
}

async function takeAway(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  return (await download).path()
}

/** Opens the file in another browser that has seen nothing of the game. */
async function importElsewhere(browser: Browser, file: string, baseURL: string): Promise<Game> {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await page.goto('/parties')
  await page.getByLabel('Importer une partie').setInputFiles({
    name: 'partie.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  })
  await expect(page.getByRole('status').filter({ hasText: 'a été importée.' })).toBeVisible()
  await page.getByRole('link', { name: 'Reprendre' }).click()
  return new Game(page)
}

const WAYS = {
  'no IndexedDB': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined, configurable: true })
  },
  'IndexedDB blocked': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError')
    }
  },
}

for (const [way, spoil] of Object.entries(WAYS)) {
  test(`with ${way}, a whole game is played, and its file opens elsewhere`, async ({
    page,
    game,
    browser,
    baseURL,
  }) => {
    await page.addInitScript(spoil)
    await playShortGame(game)
    await expect(warning(page, UNAVAILABLE)).toBeVisible()
    await expect(page.getByText('Non enregistré', { exact: true })).toBeVisible()

    await game.button('Emporter').click()
    const synthesis = await takeAway(page, 'Markdown')
    expect(await readFile(synthesis, 'utf8')).toContain('Écrit sans rien enregistrer\n')
    const file = await takeAway(page, 'Emporter la partie (fichier)')
    const elsewhere = await importElsewhere(browser, file, baseURL ?? '')
    await expect(elsewhere.heading('Fin de la manche')).toBeVisible()
    await elsewhere.page.getByRole('link', { name: 'Reprendre la synthèse' }).click()
    await expect(elsewhere.page.getByLabel('Ce qui a été débattu')).toHaveValue('Écrit sans rien enregistrer')
    await expect(elsewhere.page.getByLabel('Pistes d’action, niveau équipe')).toHaveValue('- Un relais le vendredi')
  })

  test(`with ${way}, the list of games says why it is empty`, async ({ page }) => {
    await page.addInitScript(spoil)
    await page.goto('/parties')
    await expect(warning(page, UNAVAILABLE)).toBeVisible()
  })
}

test('the browser asks before it closes a game that is not saved, and only then', async ({ page, game, context }) => {
  const asks = (one: Page) =>
    new Promise<boolean>((resolve) => {
      one.once('dialog', (dialog) => void dialog.accept().then(() => resolve(dialog.type() === 'beforeunload')))
      one.once('close', () => resolve(false))
      void one.close({ runBeforeUnload: true })
    })
  await game.start()
  await game.draw()
  await game.saved()
  expect(await asks(page)).toBe(false)

  const blocked = await context.newPage()
  await blocked.addInitScript(WAYS['no IndexedDB'])
  const unsaved = new Game(blocked)
  await unsaved.start()
  await unsaved.draw()
  expect(await asks(blocked)).toBe(true)
})

/** How much the browser lets this origin keep, in bytes; no size: what it would without us. Holds while it is kept. */
async function quotaOf(page: Page): Promise<(quotaSize?: number) => Promise<void>> {
  const devtools = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  return async (quotaSize) => {
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize === undefined ? {} : { quotaSize }) })
  }
}

/** Writes long notes until the device is full; how many there are. */
async function fillDevice({ page }: Game): Promise<number> {
  const field = page.getByLabel('Prendre une note', { exact: true })
  const outcome = page.getByText(/^(Enregistré|Non enregistré)$/)
  for (let count = 1; count <= MOST_NOTES; count += 1) {
    await field.fill(`Note ${count} ${'longue '.repeat(270)}`)
    await field.press('Enter')
    if ((await outcome.innerText()) === 'Non enregistré') return count
  }
  throw new Error(`${MOST_NOTES} notes do not fill ${LITTLE_ROOM} bytes`)
}

test('with no room left the game goes on, and all is saved when room comes back', async ({
  page,
  game,
  browser,
  baseURL,
}) => {
  // Before anything is written: the browser remembers for a while how much room there was.
  await page.goto('/')
  const setQuota = await quotaOf(page)
  await setQuota(LITTLE_ROOM)
  await game.start()
  await game.pick(CARD)
  await game.saved()
  const notes = await fillDevice(game)
  await expect(warning(page, FULL)).toBeVisible()

  await game.goToActions()
  await game.addLead('Équipe', 'Un relais le vendredi')
  await game.button('Réessayer').click()
  await expect(warning(page, FULL)).toBeVisible()
  const file = await takeAway(page, 'Emporter la partie (fichier)')
  const elsewhere = await importElsewhere(browser, file, baseURL ?? '')
  const lead = (one: Game) => one.level('Équipe').getByText('Un relais le vendredi', { exact: true })
  await expect(lead(elsewhere)).toBeVisible()

  await setQuota()
  await game.button('Réessayer').click()
  await game.saved()
  await expect(warning(page, FULL)).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: 'Tout est de nouveau enregistré.' })).toHaveCount(1)
  await page.reload()
  await expect(lead(game)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Supprimer la note/ })).toHaveCount(notes)
  await game.button(/^Annuler/).click()
  await expect(lead(game)).toHaveCount(0)
})
