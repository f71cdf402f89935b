// One screen for all, rehearsals, and walls that are opened by hand.
import { openWall, Wall } from './support/room'
import { aGameOf, databaseDump, putInDatabase } from './support/stored-games'
import { expect, test } from './support/test'
import { USUAL } from './support/words'

const SECRET = 'Chose vue par la narratrice seule'
const CARD = 'Pour plus tard, au cas où'
const QUESTION = 'Qu’est-ce que la professionnelle a le droit de recueillir ici'

test('one screen for all: one key turns the desk into the wall and back, and what was being typed stays', async ({
  page,
  game,
}) => {
  await game.start()
  await game.pick(CARD)
  await game.note(SECRET, 'Privée')
  await page.getByLabel('Prendre une note', { exact: true }).fill('Une phrase commencée')
  await page.locator('h1').first().focus()
  await page.keyboard.press('p')
  const wall = new Wall(page)
  await wall.shows('Camille P. a besoin')
  expect(await wall.wholeDocument()).not.toContain(SECRET)
  await page.reload()
  await wall.shows('Camille P. a besoin')
  expect(await wall.wholeDocument()).not.toContain(SECRET)
  await page.keyboard.press('PageDown')
  await wall.shows(QUESTION)
  await page.keyboard.press('p')
  await expect(page.getByText(SECRET)).toBeVisible()
})

test('a window that is not the desk does not become one', async ({ page, game }) => {
  await game.start()
  await game.pick(CARD)
  const wall = await openWall(page)
  await wall.shows('Camille P. a besoin')
  await wall.page.keyboard.press('p')
  await wall.page.keyboard.press('Escape')
  await wall.page.keyboard.press('PageDown')
  await wall.shows(QUESTION)
})

test('a rehearsal leaves nothing behind', async ({ page, game }) => {
  await game.start()
  await game.pick(CARD)
  await game.saved()
  const before = await databaseDump(page)
  await game.start({ rehearsal: true })
  await game.pick('Le grand tri d’avant vacances')
  await game.note(SECRET, 'Privée')
  await game.goToActions()
  await game.finish()
  await game.button('Terminer la répétition').click()
  await expect(game.heading('Réflex’tics')).toBeVisible()
  await expect.poll(() => databaseDump(page)).toBe(before)
  await page.goto('/parties')
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1)
})

test('the wall of a game with stored data opens on what was shown', async ({ page }) => {
  const game = aGameOf(USUAL, 'actions')
  await putInDatabase(page, [game])
  await page.goto(`/projection/${game.session.id}`)
  await new Wall(page).shows('Individuel', USUAL.leads[1] ?? '')
})
