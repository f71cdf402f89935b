// The group stands on the compass before it plays and at the end, and says its words: what is typed on the desk is what
// the room sees, and nothing else is.
import type { Page } from '@playwright/test'
import type { Game } from './support/game'
import { openWall, type Wall } from './support/room'
import { expect, test } from './support/test'

const BEFORE = 'Avant de commencer\u00a0: la boussole'
const WORDS = 'Avant de commencer\u00a0: les mots'
const AFTER = 'Pour finir\u00a0: la boussole'
const CARD = 'Pour plus tard, au cas où'

const fold = (page: Page, heading: string) => page.getByRole('heading', { level: 2, name: heading }).click()
const hands = (page: Page, figure: string) => page.getByLabel(`Mains levées pour ${figure}`)
/** One figure on the wall, with its numbers. */
const figure = (wall: Wall, name: string) => wall.page.getByRole('listitem').filter({ hasText: name })

/** From the card to the end, by keyboard and as short as can be. */
async function playToTheEnd(game: Game): Promise<void> {
  await game.pick(CARD)
  await game.openRoundtable()
  await game.openResources()
  await game.decide('On s’arrête là')
  await expect(game.heading('Fin de la manche')).toBeVisible()
}

test('hands counted on the desk stand on the wall, before the game and after it', async ({ page, game }) => {
  await game.start({ players: ['Acacia', 'Bruyère', 'Cèdre'] })
  const wall = await openWall(page)
  await wall.shows('Une carte va être piochée')
  await fold(page, BEFORE)
  await game.button('Montrer à la salle').click()
  await wall.shows('Où en êtes-vous avec le numérique', 'Le numérique menace la relation')
  await hands(page, 'La crainte').fill('2')
  await page.getByRole('button', { name: 'Une main de plus pour La promesse' }).click()
  await expect(page.getByText(/^Mains levées\s: 3\. Joueuses présentes\s: 3\.$/)).toBeVisible()
  await wall.shows('D’où nous partons')
  await expect(figure(wall, 'La crainte')).toContainText('2 personnes')
  await expect(figure(wall, 'La promesse')).toContainText('1 personne')
  await expect(figure(wall, 'La fatalité')).toContainText('0 personne')

  await page.keyboard.press('Control+z')
  await expect(figure(wall, 'La promesse')).toContainText('0 personne')
  await page.keyboard.press('Control+Shift+z')
  await expect(figure(wall, 'La promesse')).toContainText('1 personne')

  await playToTheEnd(game)
  await wall.shows('Notre priorité')
  await fold(page, AFTER)
  await hands(page, 'La crainte').fill('1')
  await hands(page, 'La promesse').fill('2')
  await page.getByLabel('Montrer', { exact: true }).selectOption('compass')
  await wall.shows('Ce qui a bougé')
  await expect(figure(wall, 'La crainte')).toContainText(/2 avant\s*1 après/)
  await expect(figure(wall, 'La promesse')).toContainText(/1 avant\s*2 après/)
  await wall.page.reload()
  await expect(figure(wall, 'La crainte')).toContainText(/2 avant\s*1 après/)
  const whole = await wall.wholeDocument()
  for (const alias of ['Acacia', 'Bruyère', 'Cèdre']) expect(whole).not.toContain(alias)

  await page.getByRole('link', { name: 'Écrire la synthèse' }).click()
  await expect(page.getByLabel('Où se tient le groupe')).toHaveValue(/La crainte\s: 2 avant la partie, 1 après/)
})

test('words typed on the desk are on the wall by how often they came, beside those of the survey', async ({
  page,
  game,
}) => {
  await game.start()
  const wall = await openWall(page)
  await fold(page, WORDS)
  const field = page.getByLabel('Un mot du groupe')
  for (const word of ['Lien', 'Internet', 'Fatigue', 'internet', 'fatigue', 'FATIGUE']) {
    await field.fill(word)
    await field.press('Enter')
    await expect(field).toHaveValue('')
  }
  await field.fill('Pas encore dit')
  await game.button('Montrer à la salle').click()
  await wall.shows('Qu’est-ce que le numérique', 'Personnes accompagnées')
  const ours = wall.page.locator('section').filter({ hasText: 'Nos mots' }).getByRole('listitem')
  await expect(ours).toHaveText([/Fatigue\s*3 fois/, /Internet\s*2 fois/, /Lien\s*1 fois/])
  await expect(wall.page.getByRole('img', { name: 'dit aussi par le groupe' })).toHaveCount(1)
  expect(await wall.wholeDocument()).not.toContain('Pas encore dit')

  await page.getByRole('button', { name: 'Retirer une fois Lien' }).click()
  await expect(ours).toHaveCount(2)
  await game.pick(CARD)
  await wall.shows(CARD)
  await page.getByLabel('Montrer', { exact: true }).selectOption('words')
  await expect(ours).toHaveCount(2)
})

test('who wants neither goes straight to the card', async ({ page, game }) => {
  await game.start({ rehearsal: true })
  await expect(page.getByRole('heading', { level: 2, name: BEFORE })).toBeVisible()
  await game.draw()
  await expect(page.getByRole('heading', { level: 2, name: BEFORE })).toBeHidden()
  const scenes = page.getByLabel('Montrer', { exact: true })
  await expect(scenes.getByRole('option', { name: 'La boussole' })).toHaveCount(0)
})
