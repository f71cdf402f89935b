import type { Page } from '@playwright/test'
import { Game } from './support/game'
import { History } from './support/history'
import { aGameOf, databaseDump, putInDatabase } from './support/stored-games'
import { expect, test } from './support/test'
import { USUAL } from './support/words'

const TITLE = 'Réunion d’équipe'
const CARD = 'Un canal pour chaque chose'

/** A short game, up to its leads. */
async function play(game: Game): Promise<void> {
  await game.start({ players: ['Acacia', 'Bruyère', 'Cèdre'], themes: ['netiquettes'] })
  await game.page.getByLabel('Titre de la partie').fill(TITLE)
  await game.page.getByLabel('Titre de la partie').press('Enter')
  await game.pick(CARD)
  await game.note('Trop de canaux : on ne sait plus où chercher.', 'Partagée')
  await game.note('Revenir vers Cèdre.', 'Privée')
  await game.openRoundtable()
  await game.giveFloor('Bruyère')
  await game.openResources()
  await game.shareResource()
  await game.decide('On continue vers les pistes')
  await game.addLead('Équipe', 'Choisir ensemble un seul canal pour les urgences')
  await game.addLead('Organisation', 'Demander un téléphone de service')
  await game.saved()
}

/** What is on the desk at stage 4, in words. */
async function board(page: Page) {
  await expect(page.getByRole('heading', { level: 1, name: 'Plateau des systèmes' })).toBeVisible()
  return {
    title: await page.getByLabel('Titre de la partie').inputValue(),
    // In one go: drag and drop, once it is fetched, puts a list of its own in the place of each.
    leads: await page
      .getByRole('main')
      .evaluate((main) =>
        [...main.querySelectorAll<HTMLElement>('[data-level]')].flatMap((level) =>
          [...level.querySelectorAll('button[aria-label^="Options de la piste"]')].map((button) => [
            level.dataset['level'],
            button.ariaLabel,
          ]),
        ),
      ),
    notes: await page.getByRole('complementary').getByRole('listitem').allInnerTexts(),
  }
}

const storedSession = async (page: Page): Promise<unknown> => {
  const stores = JSON.parse(await databaseDump(page)) as readonly {
    name: string
    rows: readonly { session: unknown }[]
  }[]
  return stores.find(({ name }) => name === 'sessions')?.rows[0]?.session
}

test('a game goes on in another browser where it was, and leaves it as the very same file', async ({
  game,
  browser,
}) => {
  await play(game)
  const here = new History(game.page)
  const before = await board(game.page)
  expect(before.leads.join()).toContain('Choisir ensemble un seul canal')
  expect(before.notes.join()).toContain('Revenir vers Cèdre.')
  await here.open()
  const taken = await here.take(TITLE)
  expect(taken.name).toMatch(/^reflextics-\d{4}-\d\d-\d\d-netiquettes-netiquettes-03\.json$/)

  const elsewhere = await (await browser.newContext()).newPage()
  const there = new History(elsewhere)
  await there.open()
  await expect(there.report('Aucune partie pour l’instant.')).toBeVisible()
  await there.bring(taken.name, taken.text)
  await expect(there.report(`« ${TITLE} » a été importée.`)).toBeVisible()
  expect(await storedSession(elsewhere)).toEqual(await storedSession(game.page))

  await there.row(TITLE).getByRole('link', { name: 'Reprendre' }).click()
  expect(await board(elsewhere)).toEqual(before)
  await there.open()
  expect(await there.take(TITLE)).toEqual(taken)

  await there.row(TITLE).getByRole('link', { name: 'Reprendre' }).click()
  await new Game(elsewhere).addLead('Politique', 'Interpeller la commune')
  await new Game(elsewhere).saved()
  await elsewhere.context().close()
})

test('a game that is there is recognised; another version of it is asked about, and both are kept', async ({
  page,
}) => {
  const game = aGameOf(USUAL, 'actions')
  const history = new History(page)
  await putInDatabase(page, [game])
  await history.open()
  const first = await history.take(USUAL.title)

  const untouched = await databaseDump(page)
  await history.bring(first.name, first.text)
  await expect(history.report('est déjà là, à l’identique. Rien n’a été changé.')).toBeVisible()
  expect(await databaseDump(page)).toBe(untouched)

  await history.row(USUAL.title).getByRole('link', { name: 'Reprendre' }).click()
  await new Game(page).addLead('Politique', 'Une piste venue plus tard')
  await new Game(page).saved()
  await history.open()
  const changed = await databaseDump(page)
  await history.bring(first.name, first.text)
  await expect(history.report('est déjà là dans une autre version. Garder les deux ?')).toBeVisible()
  await page.getByRole('button', { name: 'Ne rien importer' }).click()
  await expect(history.report('Garder les deux ?')).toBeHidden()
  expect(await databaseDump(page)).toBe(changed)

  await history.bring(first.name, first.text)
  await page.getByRole('button', { name: 'Garder les deux' }).click()
  await expect(history.report('a été importée.')).toBeVisible()
  await expect(history.row(USUAL.title)).toHaveCount(2)
  await expect(history.row(USUAL.title).filter({ hasText: '5 pistes' })).toHaveCount(1)
  await history.row(USUAL.title).filter({ hasText: '4 pistes' }).getByRole('link', { name: 'Reprendre' }).click()
  await expect(page.getByText(USUAL.leads[0] ?? '', { exact: true })).toBeVisible()
  await expect(page.getByText('Une piste venue plus tard')).toBeHidden()
})

test('a game is renamed in the list and keeps its name', async ({ page }) => {
  const history = new History(page)
  await putInDatabase(page, [aGameOf(USUAL, 'resources')])
  await history.open()
  await history.choose(USUAL.title, 'Renommer')
  await expect(page.getByLabel('Nouveau titre')).toBeFocused()
  await page.getByLabel('Nouveau titre').fill('  Atelier du jeudi  ')
  await page.getByLabel('Nouveau titre').press('Enter')
  await expect(history.row('Atelier du jeudi')).toBeVisible()
  await page.reload()
  await expect(history.row('Atelier du jeudi')).toBeVisible()
  await history.row('Atelier du jeudi').getByRole('link', { name: 'Reprendre' }).click()
  await expect(page.getByLabel('Titre de la partie')).toHaveValue('Atelier du jeudi')
  await page.getByRole('button', { name: /^Annuler/ }).click()
  await expect(page.getByLabel('Titre de la partie')).toHaveValue(USUAL.title)
})

test('the same group plays again from the list: its players and its choices, no card yet', async ({ page }) => {
  const history = new History(page)
  await putInDatabase(page, [aGameOf(USUAL, 'actions')])
  await history.open()
  await history.choose(USUAL.title, 'Refaire avec le même groupe')
  await expect(page.getByRole('heading', { level: 1, name: 'Piochez une carte' })).toBeVisible()
  await expect(page.getByText('22 cartes possibles')).toBeVisible()
  await new Game(page).saved()
  await new Game(page).draw()
  await new Game(page).openRoundtable()
  for (const alias of USUAL.aliases) await expect(new Game(page).seat(alias)).toBeVisible()
  await history.open()
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(2)
})

test('a deleted game leaves nothing behind, and comes back whole when that is undone', async ({ page }) => {
  const [kept, deleted] = [
    aGameOf(USUAL, 'closed', { nth: 0 }),
    aGameOf({ ...USUAL, title: TITLE }, 'actions', { nth: 1 }),
  ]
  const history = new History(page)
  await putInDatabase(page, [kept, deleted])
  await history.open()
  const before = await databaseDump(page)
  expect(before).toContain(deleted.session.id)

  await history.choose(TITLE, 'Supprimer')
  await expect(history.report(`« ${TITLE} » a été supprimée.`)).toBeVisible()
  await expect(history.row(TITLE)).toBeHidden()
  await expect(history.row(USUAL.title)).toBeVisible()
  expect(await databaseDump(page)).not.toContain(deleted.session.id)

  await page.getByRole('button', { name: 'Annuler la suppression' }).click()
  await expect(history.row(TITLE)).toBeVisible()
  expect(await databaseDump(page)).toBe(before)
  await history.row(TITLE).getByRole('link', { name: 'Reprendre' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Plateau des systèmes' })).toBeVisible()
  await page.getByRole('button', { name: /^Annuler/ }).click()
  await expect(page.getByText(USUAL.leads.at(-1) ?? '', { exact: true })).toBeHidden()
})
