// What a screen reader is told of what changes by itself, in the regions that it listens to.
import type { Page } from '@playwright/test'
import { openWall } from './support/room'
import { expect, test } from './support/test'

const CARD = 'Pour plus tard, au cas où'

/** The region of the desk that speaks. */
const said = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words })

test('the desk says the stage, who has the floor, that time stands still, and what was undone', async ({
  page,
  game,
}) => {
  await game.start()
  await game.pick(CARD)
  await expect(said(page, 'Étape : La situation.')).toHaveCount(1)
  await game.openRoundtable()
  await expect(said(page, 'Étape : Le tour de table.')).toHaveCount(1)
  await game.giveFloor('Acacia')
  await expect(said(page, 'Acacia a la parole.')).toHaveCount(1)
  await game.button('Arrêter le temps').click()
  await expect(said(page, 'Acacia : le temps est arrêté.')).toHaveCount(1)
  await game.heading('Tour de table').focus()
  await page.keyboard.press('Control+z')
  await expect(said(page, /Annulé/)).toHaveCount(1)
  await game.openResources()
  await expect(said(page, 'Étape : Les ressources.')).toHaveCount(1)
  await game.decide('On s’arrête là')
  await expect(said(page, 'Fin de la manche.')).toHaveCount(1)
})

test('the wall says what comes on it', async ({ page, game }) => {
  await game.start()
  const wall = await openWall(page)
  await expect(wall.poster).toHaveAttribute('aria-live', 'polite')
  await game.pick(CARD)
  await game.openRoundtable()
  await game.giveFloor('Acacia')
  await wall.shows('Acacia')
})
