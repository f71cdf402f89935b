// All of a game without a mouse. No step here uses anything but the keyboard.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { appIsThere } from './support/app'
import { Keyboard } from './support/keyboard'
import { aGameOf, putInDatabase } from './support/stored-games'
import { USUAL } from './support/words'
import { expect, test as base } from './support/test'

const test = base.extend<{ readonly keys: Keyboard }>({
  keys: async ({ page }, use) => {
    await use(new Keyboard(page))
  },
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('a whole game is led by keyboard alone, from home to the exported synthesis', async ({ page, game, keys }) => {
  await page.goto('/')
  // Before, the link opens a page of its own, where a browser gives the focus to nothing.
  await appIsThere(page)
  await keys.use(page.getByRole('link', { name: 'Commencer une partie' }))
  await expect(game.heading('Préparer la partie')).toBeVisible()
  await keys.keepsFocus('on the page that a link opens')
  await keys.write(page.getByLabel('Ajouter des joueuses'), 'Églantine')
  await expect(page.getByText('5 joueuses')).toBeVisible()
  await keys.use(page.getByRole('checkbox', { name: 'Outils numériques' }), 'Space')
  await keys.use(game.button('Commencer la partie'))
  await expect(game.heading('Piochez une carte')).toBeVisible()
  await keys.keepsFocus('on the desk of a new game')
  await keys.write(page.getByLabel('Titre de la partie'), 'Réunion du lundi')
  await keys.use(game.button('Piocher une carte'))
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeFocused()

  await keys.write(page.getByLabel('Prendre une note', { exact: true }), 'Poser le cadre')
  await keys.press('Tab', 'to the choice of who sees a note')
  await keys.press('ArrowRight', 'choosing a private note')
  await expect(page.getByRole('radio', { name: 'Privée' })).toBeChecked()
  await keys.goTo(page.getByLabel('Prendre une note', { exact: true }), 'Shift+Tab')
  await keys.type('Surveiller l’heure')
  await keys.press('Enter', 'keeping a private note')
  await keys.use(game.button('Ouvrir le tour de table'))
  await expect(game.heading('Tour de table')).toBeFocused()

  const now = page.getByRole('region', { name: 'En cours' })
  await keys.use(now.getByRole('button', { name: 'Donner la parole à Acacia' }))
  await keys.press('Enter', 'to Bruyère')
  await expect(now).toContainText('Bruyère a la parole')
  await keys.use(now.getByRole('button', { name: 'Elle passe' }))
  await expect(now).toContainText('Cèdre a la parole')
  await keys.use(now.getByRole('button', { name: 'Arrêter le temps' }))
  await expect(now.getByRole('button', { name: 'Reprendre le temps' })).toBeFocused()
  await keys.use(button(page, 'Églantine passe'))
  await keys.use(now.getByRole('button', { name: 'Au tour de Dahlia' }))
  await keys.use(now.getByRole('button', { name: 'Terminer le tour de table' }))
  await expect(now).toContainText('Toutes celles qui le souhaitaient ont parlé.')

  await keys.use(game.button('Passer aux ressources'))
  await expect(game.heading('Ressources pour cette carte')).toBeFocused()
  await keys.use(page.getByRole('list', { name: 'Choisir une ressource' }).getByRole('button').nth(1))
  await keys.use(page.getByRole('checkbox', { name: 'Lue au groupe' }), 'Space')
  await expect(page.getByRole('checkbox', { name: 'Lue au groupe' })).toBeChecked()
  await keys.use(game.button('On continue vers les pistes'))
  await expect(game.heading('Plateau des systèmes')).toBeFocused()

  await keys.write(page.getByLabel('Ajouter une piste au niveau Équipe'), 'Une charte')
  await keys.type('Un relais')
  await keys.press('Enter', 'adding a second lead')
  await keys.goTo(game.button('Options de la piste : Un relais'))
  await keys.press('Alt+ArrowUp', 'moving a lead up')
  await expect(game.level('Équipe').getByRole('listitem').first()).toContainText('Un relais')
  await keys.press('Alt+ArrowRight', 'moving a lead to the organisation')
  const options = game.level('Organisation').getByRole('button', { name: 'Options de la piste : Un relais' })
  await expect(options).toBeFocused()
  await keys.press('Alt+ArrowRight', 'moving a lead to the policy')
  await keys.press('Alt+ArrowLeft', 'moving a lead back to the organisation')
  await expect(options).toBeFocused()
  await keys.press('Enter', 'opening the options of a lead')
  const lead = game.lead('Un relais')
  await keys.goTo(lead.getByLabel('Marge de manœuvre'))
  await keys.press('ArrowDown', 'choosing a leverage')
  await keys.goTo(lead.getByLabel('Points du groupe'))
  await keys.press('ArrowUp', 'weighing a lead')
  await keys.use(lead.getByRole('button', { name: 'En faire la priorité du groupe' }), 'Space')
  await expect(lead).toContainText('Priorité du groupeÀ notre main1 point')

  await keys.use(game.button('Terminer la manche'))
  await expect(game.heading('Fin de la manche')).toBeVisible()
  await keys.keepsFocus('at the end of the round')
  await keys.use(page.getByRole('link', { name: 'Écrire la synthèse' }))
  await expect(game.heading('Synthèse')).toBeVisible()
  await keys.keepsFocus('on the synthesis')
  await keys.goTo(page.getByLabel('Ce qui a été débattu'))
  await page.keyboard.press('Control+End')
  await keys.press('Enter', 'a new line in the synthesis')
  await keys.type('- Écrit sans souris')
  await game.saved()
  await keys.goTo(game.button('Emporter'), 'Shift+Tab')
  await keys.press('Enter', 'opening what can be taken away')
  await keys.goTo(game.button('Markdown'))
  const download = page.waitForEvent('download')
  await keys.press('Enter', 'taking the synthesis away')
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text).toContain('# Réunion du lundi\n')
  expect(text).toContain('## Ce qui a été débattu\n\n- Poser le cadre\n- Écrit sans souris\n')
  expect(text).toContain('niveau équipe\n\n- Une charte\n')
  expect(text).toContain('niveau organisation\n\n- Un relais (à notre main)\n')
  expect(text).not.toContain('Surveiller l’heure')
  await keys.use(game.button('Clore la partie'))
  await expect(page.getByText('La partie est close : la synthèse ne se modifie plus.')).toBeVisible()
})

test('Ctrl+Z and Ctrl+Shift+Z undo and redo, but in a field they are the field’s own', async ({ page, game, keys }) => {
  await game.start()
  await game.pick('Vendredi, vingt heures')
  await keys.use(game.button('Ouvrir le tour de table'))
  await expect(game.heading('Tour de table')).toBeFocused()
  await keys.press('Control+z', 'undoing a change of stage')
  await expect(game.heading('Vendredi, vingt heures')).toBeFocused()
  await keys.press('Control+Shift+z', 'redoing a change of stage')
  await expect(game.heading('Tour de table')).toBeFocused()

  const field = page.getByLabel('Prendre une note', { exact: true })
  await keys.goTo(field)
  await keys.type('un mot')
  await keys.press('Control+z', 'undoing in a field')
  await expect(field).not.toHaveValue('un mot')
  await expect(game.heading('Tour de table')).toBeVisible()
})

test('what comes after a game needs no mouse: leads, paper, a backup, and erasing', async ({ page, keys }) => {
  /** The page that is left has the focus until the other has come. */
  const follow = async (name: string) => {
    await keys.goTo(page.getByRole('contentinfo').getByRole('link', { name, exact: true }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await keys.keepsFocus(`on ${name}`)
  }
  await putInDatabase(page, [aGameOf(USUAL, 'closed')])
  await page.goto('/suivi')
  await keys.goTo(page.getByRole('radio', { name: 'À faire', checked: true }).first())
  await keys.press('ArrowRight', 'saying that a lead is begun')
  await expect(page.getByRole('radio', { name: 'Commencée', checked: true })).toBeFocused()
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible()

  await follow('Imprimer')
  await keys.goTo(page.getByRole('radio', { name: 'Les cartes situation' }))
  await keys.press('ArrowDown', 'choosing the blank card')
  await expect(page).toHaveURL(/quoi=modele/)
  await keys.goTo(page.getByRole('main').getByRole('button', { name: /^Imprimer/ }))

  await follow('Mes données')
  const [download] = await Promise.all([page.waitForEvent('download'), keys.use(button(page, 'Faire une sauvegarde'))])
  expect(download.suggestedFilename()).toContain('sauvegarde')
  await keys.use(button(page, 'Tout effacer de cet appareil'))
  await keys.write(page.getByLabel('Pour confirmer, écrivez « effacer »'), 'effacer')
  await expect(page.getByText(/ne garde plus rien sur cet appareil/)).toBeVisible()
})
