// What is erased is gone for real, and a game without a trace leaves none: read from the browser’s own stores.
import type { Page } from '@playwright/test'
import type { Session } from '../src/domain/session'
import { Wall } from './support/room'
import { aGameOf, databaseDump, putInDatabase } from './support/stored-games'
import { expect, test as base } from './support/test'
import { USUAL } from './support/words'

const CARD = 'Pour plus tard, au cas où'
const ALIAS = 'Alias-que-nul-ne-relit'
const PHRASE = 'Une phrase que personne ne doit retrouver'

/** The stores of the browser as another program would find them: what each is called, and what is in it. */
const everyStore = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    local: Object.entries(localStorage) as unknown,
    session: Object.entries(sessionStorage) as unknown,
  }))

const DAY = 86_400_000
const NOTHING = { databases: [], caches: [], local: [], session: [] }

const test = base.extend({ serviceWorkers: 'allow' })

test('the words of a closed game are in no store any more once they are erased', async ({ page }) => {
  await putInDatabase(page, [aGameOf(USUAL, 'closed')])
  await page.goto('/parties')
  await page.getByLabel(`Options : ${USUAL.title}`).click()
  expect(await databaseDump(page)).toContain(USUAL.aliases[0])
  await page.getByRole('button', { name: 'Effacer les notes' }).click()
  await expect(page.getByText('Notes effacées', { exact: true })).toBeVisible()
  const dump = await databaseDump(page)
  for (const gone of [...USUAL.aliases, USUAL.aim]) expect(dump).not.toContain(gone)
  for (const kept of [USUAL.leads[0], USUAL.title]) expect(dump).toContain(kept)
})

test('what is due goes from the pages of the site, and never while a game is led', async ({ page, game }) => {
  const due = aGameOf(USUAL, 'closed')
  const led = aGameOf(USUAL, 'situation', { nth: 1 })
  await putInDatabase(page, [due, led])
  const later = Date.now() + 400 * DAY
  const said = { choice: '12 words', at: { [due.session.id]: later - 20 * DAY } }
  await page.evaluate((text) => localStorage.setItem('reflextics:announced', text), JSON.stringify(said))
  await page.clock.setFixedTime(later)
  const forgottenAt = async () => {
    const stores = JSON.parse(await databaseDump(page)) as { name: string; rows: { session: Session }[] }[]
    const sessions = stores.find(({ name }) => name === 'sessions')?.rows.map(({ session }) => session)
    return sessions?.find(({ id }) => id === due.session.id)?.forgottenAt
  }
  await page.goto(`/partie/${led.session.id}`, { waitUntil: 'networkidle' })
  await expect(page.getByLabel('Prendre une note', { exact: true })).toBeVisible()
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  expect(await forgottenAt()).toBeNull()
  await page.getByRole('link', { name: 'Accueil' }).click()
  await expect(game.heading(/./)).toBeVisible()
  await expect.poll(forgottenAt).toBe(later)
  await page.reload()
  await expect(page.getByText(/Les notes de 1 partie ont été effacées/)).toBeVisible()
})

test('everything is erased in every tab, and a desk that was open writes nothing back', async ({
  page,
  context,
  game,
  faults,
}) => {
  // Dexie says that it lets go.
  faults.expect(/Another connection wants to delete/)
  await page.goto('/')
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  await game.start()
  await game.pick(CARD)
  await game.note(PHRASE, 'Privée')
  await game.saved()
  const tab = await context.newPage()
  await tab.goto('/mes-donnees')
  await expect(tab.getByText('Parties', { exact: true }).locator('xpath=following-sibling::dd[1]')).toHaveText('1')
  await tab.getByRole('button', { name: 'Tout effacer de cet appareil' }).press('Enter')
  await tab.getByLabel('Pour confirmer, écrivez « effacer »').fill('effacer')
  await tab.keyboard.press('Enter')
  await expect(tab.getByText(/ne garde plus rien sur cet appareil/)).toBeVisible()
  await expect(page.getByText('Un autre onglet a tout effacé de cet appareil')).toBeVisible()
  for (const each of [page, tab]) expect(await everyStore(each)).toEqual(NOTHING)

  await page.getByRole('link', { name: 'Rouvrir Réflex’tics' }).click()
  await expect(game.heading('Réflex’tics')).toBeVisible()
  await expect(page.getByText('Partie en cours')).toHaveCount(0)
})

test('a game without a trace is played to its synthesis, and is in no store', async ({ page, game }) => {
  await page.goto('/partie/nouvelle')
  await game.button('Tout effacer').click()
  await page.getByLabel('Ajouter des joueuses').fill(`${ALIAS}, Bruyère,`)
  await page.getByRole('checkbox', { name: 'Sans trace' }).check()
  await game.button('Commencer la partie').click()
  await game.pick(CARD)
  await expect(page.getByText('Sans trace : rien n’est enregistré')).toBeVisible()
  await game.note(PHRASE, 'Partagée')
  await page.locator('h1').first().focus()
  await page.keyboard.press('p')
  await new Wall(page).shows('Camille P. a besoin')
  await page.keyboard.press('p')
  await game.goToActions()
  await game.addLead('Équipe', PHRASE)
  await game.openSynthesis()
  await expect(page.getByRole('textbox').filter({ hasText: PHRASE }).first()).toBeVisible()
  const id = /partie\/([^/]+)/.exec(page.url())?.[1] ?? 'no id'
  const kept = `${await databaseDump(page)} ${JSON.stringify(await everyStore(page))}`
  for (const trace of [PHRASE, ALIAS, id]) expect(kept).not.toContain(trace)

  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Cette partie n’est pas sur cet appareil' })).toBeVisible()
})
