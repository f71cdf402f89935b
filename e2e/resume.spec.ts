// The browser is killed in the middle of each stage and started again on the same profile: one game, killed six times.
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

/** Seven starts of a browser, on a machine that does other work too. */
const LONGEST = 240_000

/** As the narrator does it: she opens the app and takes up the game that is under way. */
async function startAgain(killable: KillableBrowser, app: string, prepare?: (page: Page) => Promise<void>) {
  await killable.kill()
  const page = await killable.start()
  await prepare?.(page)
  await page.goto(app)
  await page.getByRole('region', { name: 'Partie en cours' }).getByRole('link', { name: 'Reprendre' }).click()
  return new Game(page)
}

test('one game is killed at every stage in turn, and each time comes back to where it was', async ({
  killable,
  app,
}, testInfo) => {
  testInfo.setTimeout(LONGEST)
  let game = new Game(await killable.start())
  await game.start({ home: app })

  await test.step('at the pile', async () => {
    await game.page.getByRole('checkbox', { name: 'Netiquettes' }).uncheck()
    await game.saved()

    game = await startAgain(killable, app)
    const netiquettes = game.page.getByRole('checkbox', { name: 'Netiquettes' })
    await expect(game.heading('Piochez une carte')).toBeVisible()
    await expect(netiquettes).not.toBeChecked()
    await expect(game.page.getByText('17 cartes possibles')).toBeVisible()
    await game.button(/^Annuler/).click()
    await expect(netiquettes).toBeChecked()
  })

  await test.step('at the situation: to the card and its notes', async () => {
    await game.pick(CARD)
    await game.note('Lire deux fois le dernier paragraphe', 'Privée')
    await game.note('Le téléphone reste allumé', 'Partagée')
    await game.saved()

    game = await startAgain(killable, app)
    const last = game.page.getByText('Le téléphone reste allumé')
    await expect(game.heading(CARD)).toBeVisible()
    await expect(game.page.getByText('Lire deux fois le dernier paragraphe')).toBeVisible()
    await expect(last).toBeVisible()
    await game.button(/^Annuler/).click()
    await expect(last).toHaveCount(0)
    await game.button(/^Rétablir/).click()
    await expect(last).toBeVisible()
    // Without it the synthesis begins with an empty part, for the last step.
    await game.button(/^Annuler/).click()
    await expect(last).toHaveCount(0)
  })

  await test.step('while a player speaks: to her, and her time went on', async () => {
    await game.openRoundtable()
    await game.giveFloor('Acacia')
    await game.seat('Bruyère').getByRole('button', { name: 'Bruyère passe' }).click()
    await expect(game.seat('Bruyère')).toContainText('A passé')
    await game.giveFloor('Cèdre')
    const since = Date.now()
    await game.saved()

    const TEN_MINUTES = 600_000
    game = await startAgain(killable, app, (page) => page.clock.setFixedTime(since + TEN_MINUTES))
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

  await test.step('among the resources: to those that were read', async () => {
    await game.openResources()
    await game.shareResource()
    await game.page.getByRole('list', { name: 'Choisir une ressource' }).getByRole('button').nth(1).click()
    await game.shareResource()
    await game.saved()

    game = await startAgain(killable, app)
    const read = game.page.getByRole('list', { name: 'Choisir une ressource' }).getByText('Lue au groupe')
    await expect(game.heading('Ressources pour cette carte')).toBeVisible()
    await expect(read).toHaveCount(2)
    await game.button(/^Annuler/).click()
    await expect(read).toHaveCount(1)
    await game.decide('On continue vers les pistes')
    await expect(game.heading('Plateau des systèmes')).toBeVisible()
  })

  await test.step('among the leads: to the board as it was', async () => {
    await game.addLead('Équipe', 'Un relais chaque vendredi')
    await game.addLead('Politique', 'Un droit à la déconnexion')
    await game.openLead('Un relais chaque vendredi')
    await game.lead('Un relais chaque vendredi').getByLabel('Niveau').selectOption('Organisation')
    const moved = () => game.level('Organisation').getByText('Un relais chaque vendredi', { exact: true })
    await expect(moved()).toBeVisible()
    await game.saved()

    game = await startAgain(killable, app)
    await expect(moved()).toBeVisible()
    await expect(game.level('Politique').getByText('Un droit à la déconnexion', { exact: true })).toBeVisible()
    await game.button(/^Annuler/).click()
    await expect(game.level('Équipe').getByText('Un relais chaque vendredi', { exact: true })).toBeVisible()
    await expect(moved()).toHaveCount(0)
  })

  await test.step('in the middle of a sentence: to all that was said to be saved', async () => {
    const KEPT = 'Nous avons décidé de poser les téléphones à dix-huit heures'
    const LOST = ', sauf celle qui est d’astreinte cette semaine-là.'
    await game.openSynthesis()
    const field = () => game.page.getByLabel('Ce qui a été débattu')
    await field().pressSequentially(KEPT)
    await game.saved()
    // The kill falls in the middle of the last keystrokes: they may be there or not, but never half a session.
    const typing = field()
      .pressSequentially(LOST, { delay: 5 })
      .catch(() => undefined)
    await expect(field()).toHaveValue(new RegExp(`^${KEPT}, sauf`))
    game = await startAgain(killable, app)
    await typing

    await expect(game.heading('Fin de la manche')).toBeVisible()
    await game.page.getByRole('link', { name: 'Reprendre la synthèse' }).click()
    await expect(field()).toHaveValue(new RegExp(`^${KEPT}`))
    const found = await field().inputValue()
    expect(`${KEPT}${LOST}`).toContain(found)
    await game.button(/^Annuler/).click()
    await expect(field()).not.toHaveValue(found)
    expect(found).toContain(await field().inputValue())
  })
})
