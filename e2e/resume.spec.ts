// The browser is killed in the middle of each stage and started again on the same profile.
import type { Page } from '@playwright/test'
import { Game } from './support/game'
import { KillableBrowser } from './support/killable-browser'
import { expect, test as base } from './support/test'

interface Fixtures {
  readonly killable: KillableBrowser
  readonly app: string
}

const test = base.extend<Fixtures>({
  app: async ({ baseURL }, use) => {
    await use(`${baseURL}/`)
  },
  killable: async ({ faults }, use, testInfo) => {
    const killable = await KillableBrowser.make(testInfo.project.use.launchOptions ?? {}, faults)
    await use(killable)
    await killable.remove()
  },
})

const CARD = 'Vendredi, vingt heures'

async function begin(killable: KillableBrowser, app: string): Promise<Game> {
  const game = new Game(await killable.start())
  await game.start({ home: app })
  return game
}

/** As the narrator does it: she opens the app and takes up the game that is under way. */
async function startAgain(killable: KillableBrowser, app: string, prepare?: (page: Page) => Promise<void>) {
  await killable.kill()
  const page = await killable.start()
  await prepare?.(page)
  await page.goto(app)
  await page.getByRole('region', { name: 'Partie en cours' }).getByRole('link', { name: 'Reprendre' }).click()
  return new Game(page)
}

test('killed at the pile, it comes back to the same pile', async ({ killable, app }) => {
  const before = await begin(killable, app)
  await before.page.getByRole('checkbox', { name: 'Netiquettes' }).uncheck()
  await before.saved()

  const game = await startAgain(killable, app)
  const netiquettes = game.page.getByRole('checkbox', { name: 'Netiquettes' })
  await expect(game.heading('Piochez une carte')).toBeVisible()
  await expect(netiquettes).not.toBeChecked()
  await expect(game.page.getByText('17 cartes possibles')).toBeVisible()
  await game.button(/^Annuler/).click()
  await expect(netiquettes).toBeChecked()
})

test('killed at the situation, it comes back to the card and its notes', async ({ killable, app }) => {
  const before = await begin(killable, app)
  const title = await before.draw()
  await before.note('Lire deux fois le dernier paragraphe', 'Privée')
  await before.note('Le téléphone reste allumé', 'Partagée')
  await before.saved()

  const game = await startAgain(killable, app)
  const last = game.page.getByText('Le téléphone reste allumé')
  await expect(game.heading(title)).toBeVisible()
  await expect(game.page.getByText('Lire deux fois le dernier paragraphe')).toBeVisible()
  await expect(last).toBeVisible()
  await game.button(/^Annuler/).click()
  await expect(last).toHaveCount(0)
  await game.button(/^Rétablir/).click()
  await expect(last).toBeVisible()
})

test('killed while a player speaks, it comes back to her, and her time went on', async ({ killable, app }) => {
  const before = await begin(killable, app)
  await before.pick(CARD)
  await before.openRoundtable()
  await before.giveFloor('Acacia')
  await before.seat('Bruyère').getByRole('button', { name: 'Bruyère passe' }).click()
  await expect(before.seat('Bruyère')).toContainText('A passé')
  await before.giveFloor('Cèdre')
  const since = Date.now()
  await before.saved()

  const TEN_MINUTES = 600_000
  const game = await startAgain(killable, app, (page) => page.clock.setFixedTime(since + TEN_MINUTES))
  const now = game.page.getByRole('region', { name: 'En cours' })
  await expect(now).toContainText('Cèdre a la parole')
  await expect(now.getByRole('timer', { name: 'Temps de parole' })).toHaveText(/^10:\d\d$/)
  await expect(game.page.getByRole('timer', { name: 'Temps de l’étape' })).toHaveText(/^10:\d\d sur 25 min$/)
  await expect(game.seat('Acacia')).toContainText('A parlé')
  await expect(game.seat('Bruyère')).toContainText('A passé')

  await game.button(/^Annuler/).click()
  await expect(now).toContainText('Acacia a la parole')
  await game.button(/^Annuler/).click()
  await expect(game.seat('Bruyère')).toContainText('Pas encore')
})

test('killed among the resources, it comes back with those that were read', async ({ killable, app }) => {
  const before = await begin(killable, app)
  await before.pick(CARD)
  await before.openRoundtable()
  await before.openResources()
  await before.shareResource()
  await before.page.getByRole('list', { name: 'Choisir une ressource' }).getByRole('button').nth(1).click()
  await before.shareResource()
  await before.saved()

  const game = await startAgain(killable, app)
  const read = game.page.getByRole('list', { name: 'Choisir une ressource' }).getByText('Lue au groupe')
  await expect(game.heading('Ressources pour cette carte')).toBeVisible()
  await expect(read).toHaveCount(2)
  await game.button(/^Annuler/).click()
  await expect(read).toHaveCount(1)
  await game.decide('On continue vers les pistes')
  await expect(game.heading('Plateau des systèmes')).toBeVisible()
})

test('killed among the leads, it comes back with the board as it was', async ({ killable, app }) => {
  const before = await begin(killable, app)
  await before.pick(CARD)
  await before.goToActions()
  await before.addLead('Équipe', 'Un relais chaque vendredi')
  await before.addLead('Politique', 'Un droit à la déconnexion')
  await before.openLead('Un relais chaque vendredi')
  await before.lead('Un relais chaque vendredi').getByLabel('Niveau').selectOption('Organisation')
  const moved = (game: Game) => game.level('Organisation').getByText('Un relais chaque vendredi', { exact: true })
  await expect(moved(before)).toBeVisible()
  await before.saved()

  const game = await startAgain(killable, app)
  await expect(moved(game)).toBeVisible()
  await expect(game.level('Politique').getByText('Un droit à la déconnexion', { exact: true })).toBeVisible()
  await game.button(/^Annuler/).click()
  await expect(game.level('Équipe').getByText('Un relais chaque vendredi', { exact: true })).toBeVisible()
  await expect(moved(game)).toHaveCount(0)
})

test('killed in the middle of a sentence, it keeps all that was said to be saved', async ({ killable, app }) => {
  const KEPT = 'Nous avons décidé de poser les téléphones à dix-huit heures'
  const LOST = ', sauf celle qui est d’astreinte cette semaine-là.'
  const before = await begin(killable, app)
  await before.pick(CARD)
  await before.goToActions()
  await before.openSynthesis()
  const field = (game: Game) => game.page.getByLabel('Ce qui a été débattu')
  await field(before).pressSequentially(KEPT)
  await before.saved()
  // The kill falls in the middle of the last keystrokes: they may be there or not, but never half a session.
  const typing = field(before)
    .pressSequentially(LOST, { delay: 5 })
    .catch(() => undefined)
  await expect(field(before)).toHaveValue(new RegExp(`^${KEPT}, sauf`))
  const game = await startAgain(killable, app)
  await typing

  await expect(game.heading('Fin de la manche')).toBeVisible()
  await game.page.getByRole('link', { name: 'Reprendre la synthèse' }).click()
  await expect(field(game)).toHaveValue(new RegExp(`^${KEPT}`))
  const found = await field(game).inputValue()
  expect(`${KEPT}${LOST}`).toContain(found)
  await game.button(/^Annuler/).click()
  await expect(field(game)).not.toHaveValue(found)
  expect(found).toContain(await field(game).inputValue())
})
