// What has the focus often goes away with what it did. It must never leave a keyboard user at the top of the page.
import type { Page } from '@playwright/test'
import type { Game } from './support/game'
import { Keyboard } from './support/keyboard'
import { expect, test as base } from './support/test'

const CARD = 'Vendredi, vingt heures'

const test = base.extend<{ readonly keys: Keyboard }>({
  keys: async ({ page }, use) => {
    await use(new Keyboard(page))
  },
})

async function begin(game: Game) {
  await game.start()
  await game.pick(CARD)
}

/** Puts the focus there without walking to it: the walk has its own journey. */
async function press(page: Page, keys: Keyboard, name: string | RegExp) {
  await page.getByRole('button', { name, exact: true }).last().focus()
  await keys.press('Enter', String(name))
}

test('in the notes', async ({ page, game, keys }) => {
  await begin(game)
  for (const text of ['un', 'deux', 'trois']) await game.note(text, 'Partagée')
  await press(page, keys, 'Rendre cette note privée')
  await press(page, keys, 'Modifier la note : deux')
  await keys.type(' fois')
  await keys.press('Enter', 'keeping what a note now says')
  await press(page, keys, 'Modifier la note : deux fois')
  await keys.press('Escape', 'leaving a note as it was')
  for (const text of ['deux fois', 'trois', 'un']) await press(page, keys, `Supprimer la note : ${text}`)
  await expect(page.getByRole('button', { name: /^Supprimer la note/ })).toHaveCount(0)
})

test('around the table', async ({ page, game, keys }) => {
  await begin(game)
  await game.openRoundtable()
  await game.seat('Dahlia').getByRole('button', { name: 'Donner la parole à Dahlia' }).focus()
  await keys.press('Enter', 'giving the floor out of turn')
  await expect(game.seat('Dahlia')).toContainText('A la parole')
  await press(page, keys, 'Bruyère passe')
  await press(page, keys, 'Au tour de Acacia')
  await press(page, keys, 'Au tour de Cèdre')
  await press(page, keys, 'Elle passe')
  await expect(page.getByText('Toutes celles qui le souhaitaient ont parlé.')).toBeVisible()
  await game.seat('Acacia').getByRole('button', { name: 'Donner la parole à Acacia' }).focus()
  await keys.press('Enter', 'giving the floor again')
  await press(page, keys, 'Terminer le tour de table')
  await expect(game.seat('Acacia')).toContainText('A parlé')
})

test('among the players', async ({ page, game, keys }) => {
  await begin(game)
  await page.getByRole('heading', { name: 'Joueuses' }).click()
  await press(page, keys, 'Dahlia quitte la table')
  await press(page, keys, 'Dahlia revient')
  await press(page, keys, 'Renommer Dahlia')
  await keys.press('End', 'in the name of a player')
  await keys.type(' B.')
  await keys.press('Enter', 'renaming a player')
  await expect(page.getByRole('button', { name: 'Renommer Dahlia B.' })).toBeVisible()
  await press(page, keys, 'Renommer Acacia')
  await keys.press('Escape', 'leaving a name as it was')
})

test('on the board', async ({ page, game, keys }) => {
  await begin(game)
  await game.goToActions()
  await game.addLead('Équipe', 'Une charte')
  await press(page, keys, 'Options de la piste : Une charte')
  await page.getByLabel('Texte de la piste').focus()
  await keys.press('End', 'in the words of a lead')
  await keys.type(' écrite')
  await keys.press('Enter', 'keeping what a lead now says')
  await press(page, keys, 'Options de la piste : Une charte écrite')
  await page.getByLabel('Niveau', { exact: true }).focus()
  await keys.press('ArrowDown', 'moving a lead through its options')
  await expect(game.level('Organisation')).toContainText('Une charte écrite')
  await press(page, keys, 'Options de la piste : Une charte écrite')
  await press(page, keys, 'En faire la priorité du groupe')
  await press(page, keys, 'Supprimer la piste')
  await expect(page.getByLabel('Ajouter une piste au niveau Organisation')).toBeFocused()
})

test('on the bar and in the alerts', async ({ page, game, keys }) => {
  await game.start()
  await page.getByRole('checkbox', { name: 'Netiquettes' }).uncheck()
  await press(page, keys, /^Annuler/)
  await expect(game.button('Annuler')).toBeDisabled()
  await press(page, keys, /^Rétablir/)
  await expect(game.button('Rétablir')).toBeDisabled()
  await page.getByRole('checkbox', { name: 'Posture éthique' }).focus()
  await keys.press('Control+Shift+z', 'redoing what is not there')
  await expect(page.getByRole('alert')).toContainText('Il n’y a rien à rétablir.')
  await press(page, keys, 'Fermer')
  await expect(page.getByText('Il n’y a rien à rétablir.')).toHaveCount(0)
  await page.getByLabel('Titre de la partie').focus()
  await keys.type('Lundi')
  await keys.press('Enter', 'keeping the title')
})

test('when a session ends, closes and opens again', async ({ page, game, keys }) => {
  await begin(game)
  await game.openRoundtable()
  await game.openResources()
  await press(page, keys, 'On s’arrête là')
  await expect(game.heading('Fin de la manche')).toBeFocused()
  await press(page, keys, 'Clore la partie')
  await expect(game.heading('Partie close')).toBeVisible()
  await press(page, keys, 'Rouvrir la partie')
  await press(page, keys, 'Piocher une autre carte')
  await expect(game.heading('Piochez une autre carte')).toBeFocused()
  await press(page, keys, 'Revenir à la manche précédente')
  await press(page, keys, 'On s’arrête là')
  await page.getByRole('link', { name: 'Écrire la synthèse' }).focus()
  await keys.press('Enter', 'opening the synthesis')
  await expect(game.heading('Synthèse')).toBeVisible()
  await keys.keepsFocus('on the synthesis')
  await press(page, keys, 'Ajouter un passage')
  await press(page, keys, 'Annuler')
  await press(page, keys, 'Clore la partie')
  await press(page, keys, 'Rouvrir la partie')
  await expect(game.button('Clore la partie')).toBeVisible()
})
