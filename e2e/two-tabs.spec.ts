// One session in two tabs: one writer at a time, nothing is ever overwritten in silence, and no word is lost.
import type { Page } from '@playwright/test'
import { Game } from './support/game'
import { expect, test as base } from './support/test'

const CARD = 'Vendredi, vingt heures'
const STALE =
  'Cette partie a été modifiée dans un autre onglet. Votre dernière action n’a pas été appliquée ; voici la version à jour.'
const CAUGHT_UP =
  'Cette partie a été modifiée dans un autre onglet. Voici la version à jour, avec ce que vous veniez d’écrire.'
const GONE = 'Cette partie a été supprimée dans un autre onglet'

/** The same session in another tab of the same browser, as it stands now. */
const test = base.extend<{ readonly openTab: (game: Game) => Promise<Game> }>({
  openTab: async ({ context }, use) => {
    await use(async (game) => {
      await game.saved()
      const tab = await context.newPage()
      await tab.goto(game.page.url())
      return new Game(tab)
    })
  },
})

const alert = ({ page }: Game, text: string) => page.getByRole('alert').filter({ hasText: text })
const refusal = (game: Game) => alert(game, STALE)
const slip = ({ page }: Game, text: string) =>
  page.getByRole('listitem').getByText(text, { exact: true }).and(page.locator(':not([inert] *)'))

test('what was typed in the stale tab joins what the other did, and the tab goes on', async ({ game, openTab }) => {
  await game.start()
  await game.pick(CARD)
  await game.goToActions()
  await game.addLead('Équipe', 'Une charte')
  const stale = await openTab(game)
  await expect(slip(stale, 'Une charte')).toBeVisible()
  await game.addLead('Équipe', 'Un relais le vendredi')
  await game.saved()

  const field = stale.page.getByLabel('Ajouter une piste au niveau Politique')
  await field.fill('Une loi')
  await field.press('Enter')
  await expect(alert(stale, CAUGHT_UP)).toBeVisible()
  await expect(slip(stale, 'Un relais le vendredi')).toBeVisible()
  await expect(slip(stale, 'Une loi')).toBeVisible()
  await expect(slip(game, 'Une loi')).toHaveCount(0)
  await stale.saved()

  await stale.addLead('Politique', 'Un décret')
  await expect(alert(stale, CAUGHT_UP)).toHaveCount(0)
  await stale.saved()
  await stale.page.reload()
  for (const text of ['Une charte', 'Un relais le vendredi', 'Une loi', 'Un décret'])
    await expect(slip(stale, text)).toBeVisible()
})

test('the one that was ahead becomes the stale one', async ({ game, openTab }) => {
  await game.start()
  const other = await openTab(game)
  await other.pick(CARD)
  await other.openRoundtable()
  await other.saved()

  await game.button('Piocher une carte').click()
  await expect(refusal(game)).toBeVisible()
  await expect(game.heading('Tour de table')).toBeVisible()
  await game.giveFloor('Acacia')
  await game.saved()

  await other.seat('Cèdre').getByRole('button', { name: 'Donner la parole à Cèdre' }).click()
  await expect(refusal(other)).toBeVisible()
  await expect(other.seat('Acacia')).toContainText('A la parole')
  await expect(other.seat('Cèdre')).toContainText('Pas encore')
  await other.button('Fermer').click()
  await expect(refusal(other)).toHaveCount(0)
})

test('after a refusal, undo takes back what the other tab did last', async ({ game, openTab }) => {
  await game.start()
  await game.pick(CARD)
  const stale = await openTab(game)
  await expect(stale.heading(CARD)).toBeVisible()
  await game.note('une note de l’autre onglet', 'Partagée')
  await game.saved()

  await stale.button('Ouvrir le tour de table').click()
  await expect(refusal(stale)).toBeVisible()
  await expect(slip(stale, 'une note de l’autre onglet')).toBeVisible()
  await stale.button(/^Annuler/).click()
  await expect(slip(stale, 'une note de l’autre onglet')).toHaveCount(0)
  await expect(refusal(stale)).toHaveCount(0)
  await stale.saved()
})

test('a sentence typed in a stale synthesis never covers the one that was saved', async ({ game, openTab }) => {
  const field = ({ page }: Game) => page.getByLabel('Ce qui a été débattu')
  await game.start()
  await game.pick(CARD)
  await game.goToActions()
  await game.openSynthesis()
  const stale = await openTab(game)
  await expect(field(stale)).toBeVisible()
  await field(game).fill('Ce que la volontaire a écrit')
  await game.saved()

  await field(stale).pressSequentially('x')
  await expect(refusal(stale)).toBeVisible()
  await expect(field(stale)).toHaveValue('Ce que la volontaire a écrit')
  await expect(refusal(stale).getByRole('listitem')).toContainText('x')
  await field(stale).fill('Ce que la volontaire a écrit, relu')
  await expect(stale.page.getByRole('alert').getByRole('listitem')).toContainText('x')
  await stale.button('Fermer').click()
  await expect(stale.page.getByRole('alert').getByRole('listitem')).toHaveCount(0)
  await stale.saved()
  await game.page.reload()
  await expect(field(game)).toHaveValue('Ce que la volontaire a écrit, relu')
})

/** Deletes the game on that card from the list of games. */
async function erase(page: Page): Promise<void> {
  await page.goto('/parties')
  await page.getByRole('listitem').filter({ hasText: CARD }).locator('summary').click()
  await page.getByRole('button', { name: 'Supprimer' }).click()
  await expect(page.getByText('a été supprimée')).toBeVisible()
}

test('a session erased in another tab is said to be gone, and comes back with the undo of its deletion', async ({
  game,
  openTab,
}) => {
  await game.start()
  await game.pick(CARD)
  const { page } = await openTab(game)
  await erase(page)

  await game.button('Ouvrir le tour de table').click()
  await expect(game.page.getByRole('heading', { level: 1 })).toHaveText(GONE)
  await page.getByRole('button', { name: 'Annuler la suppression' }).click()
  await game.page.reload()
  await expect(game.heading(CARD)).toBeVisible()
})

test('a note typed after the session was erased in another tab comes back with it, from this tab', async ({
  game,
  openTab,
}) => {
  await game.start()
  await game.pick(CARD)
  await erase((await openTab(game)).page)

  const line = game.page.getByLabel('Prendre une note', { exact: true })
  await line.fill('une note de trop tard')
  await line.press('Enter')
  await expect(game.page.getByRole('heading', { level: 1 })).toHaveText(GONE)
  await expect(game.page.getByRole('heading', { level: 1 })).toBeFocused()
  const download = game.page.waitForEvent('download')
  await game.button('Emporter la partie (fichier)').click()
  await download
  await game.button('Remettre la partie sur cet appareil').click()
  await expect(slip(game, 'une note de trop tard')).toBeVisible()
  await game.saved()
  await game.page.reload()
  await expect(slip(game, 'une note de trop tard')).toBeVisible()
})
