// Leads that are dragged over the board: with a mouse, and with the keys that go over its places.
import type { Locator, Page } from '@playwright/test'
import { LEVELS, type LevelTitle } from './support/game'
import { aGameOf, putInDatabase } from './support/stored-games'
import { expect, test } from './support/test'
import { USUAL } from './support/words'

const [CHARTER = '', NOTES = '', POLICY = '', MODEL = ''] = USUAL.leads
const column = (page: Page, level: LevelTitle) => page.getByRole('region', { name: level, exact: true })
const handle = (page: Page, text: string) => page.getByRole('button', { name: `Déplacer ${text}` })
const slip = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text })
/** The paragraphs that say what the leads are: their signs are others. */
const TEXT = 'li > :first-child > p'
const readIn = (page: Page, level: LevelTitle) => column(page, level).locator(TEXT)
const textOf = (page: Page, text: string) => page.locator(TEXT).filter({ hasText: text })

test.use({ viewport: { width: 1440, height: 900 } })

/** A board with a lead of the team, two that are individual, one of policy, and none of the organisation. */
async function openBoard(page: Page) {
  const game = aGameOf(USUAL, 'actions')
  await putInDatabase(page, [game])
  await page.goto(`/partie/${game.session.id}`)
  await expect(handle(page, MODEL)).toBeVisible()
}

/** The middle of a box, or a part of its height. */
async function pointIn(box: Locator, height = 0.5) {
  const rect = await box.boundingBox()
  if (!rect) throw new Error('not on the screen')
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height * height }
}

/** Takes hold with the mouse and stands where it would land. */
async function dragTo(page: Page, from: Locator, to: { readonly x: number; readonly y: number }) {
  const start = await pointIn(from)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 8, start.y + 8)
  await page.mouse.move(to.x, to.y, { steps: 5 })
}

test('a mouse puts a lead before, between and after others, and on a level that has none', async ({ page }) => {
  await openBoard(page)
  const charter = textOf(page, CHARTER)
  await dragTo(page, charter, await pointIn(slip(page, MODEL), 0.2))
  await expect(slip(page, CHARTER)).toHaveAttribute('data-dragged', 'true')
  await page.mouse.up()
  await expect(readIn(page, 'Individuel')).toHaveText([NOTES, CHARTER, MODEL])
  await expect(handle(page, CHARTER)).toBeFocused()
  await expect(page.getByText('Piste déplacée au niveau Individuel, place 2.')).toBeAttached()
  await expect(column(page, 'Équipe')).toContainText('Et à ce niveau ?')

  await dragTo(page, charter, await pointIn(slip(page, MODEL), 0.9))
  await page.mouse.up()
  await expect(readIn(page, 'Individuel')).toHaveText([NOTES, MODEL, CHARTER])

  await dragTo(page, textOf(page, POLICY), await pointIn(slip(page, NOTES), 0.1))
  await page.mouse.up()
  await expect(readIn(page, 'Individuel')).toHaveText([POLICY, NOTES, MODEL, CHARTER])

  await dragTo(page, charter, await pointIn(column(page, 'Organisation').getByText('Et à ce niveau ?')))
  await page.mouse.up()
  await expect(readIn(page, 'Organisation')).toHaveText([CHARTER])
  await page.keyboard.press('Control+z')
  await expect(readIn(page, 'Individuel')).toHaveText([POLICY, NOTES, MODEL, CHARTER])
})

test('a lead that is let go outside the board stays where it was', async ({ page }) => {
  await openBoard(page)
  await dragTo(page, textOf(page, NOTES), await pointIn(page.getByRole('heading', { level: 1 })))
  await page.mouse.up()
  await expect(slip(page, NOTES)).toHaveAttribute('data-dragged', 'false')
  await expect(readIn(page, 'Individuel')).toHaveText([NOTES, MODEL])
})

test('what comes from elsewhere does not land on the board', async ({ page }) => {
  await openBoard(page)
  const taken = await column(page, 'Équipe')
    .getByRole('list')
    .evaluate((list) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.setData('application/x-reflextics-lead', 'lead-of-another-window')
      dataTransfer.setData('text/plain', 'une phrase')
      const options = { dataTransfer, bubbles: true, cancelable: true, clientX: 400, clientY: 400 }
      for (const type of ['dragenter', 'dragover', 'drop']) list.dispatchEvent(new DragEvent(type, options))
      return dataTransfer.dropEffect
    })
  expect(taken).toBe('none')
  await expect(readIn(page, 'Équipe')).toHaveText([CHARTER])
})

test('the arrows lead over the places of all levels, and Escape leaves the lead where it was', async ({ page }) => {
  await openBoard(page)
  const focused = page.locator(':focus')
  const goes = async (key: string, to: string) => {
    await page.keyboard.press(key)
    await expect(focused).toHaveAccessibleName(to)
  }
  await handle(page, CHARTER).focus()
  await goes('Enter', `Niveau Équipe, avant « ${CHARTER} »`)
  await goes('ArrowDown', 'À la fin du niveau Équipe')
  await goes('ArrowRight', 'À la fin du niveau Organisation')
  await goes('ArrowRight', `Niveau Politique, avant « ${POLICY} »`)
  await goes('ArrowRight', `Niveau Politique, avant « ${POLICY} »`)
  await goes('ArrowLeft', 'À la fin du niveau Organisation')
  await goes('ArrowLeft', `Niveau Équipe, avant « ${CHARTER} »`)
  await goes('ArrowLeft', `Niveau Individuel, avant « ${NOTES} »`)
  await goes('ArrowUp', `Niveau Individuel, avant « ${NOTES} »`)
  await goes('Tab', `Niveau Individuel, avant « ${MODEL} »`)
  await goes('Shift+Tab', `Niveau Individuel, avant « ${NOTES} »`)
  await goes('Escape', `Déplacer ${CHARTER}`)
  await expect(page.getByRole('button', { name: /^Niveau|^À la fin/ })).toHaveCount(0)
  await expect(readIn(page, 'Équipe')).toHaveText([CHARTER])

  await page.keyboard.press('Space')
  await expect(focused).toHaveAccessibleName(`Niveau Équipe, avant « ${CHARTER} »`)
  await goes('ArrowLeft', `Niveau Individuel, avant « ${NOTES} »`)
  await goes('ArrowDown', `Niveau Individuel, avant « ${MODEL} »`)
  await goes('Enter', `Déplacer ${CHARTER}`)
  await expect(readIn(page, 'Individuel')).toHaveText([NOTES, CHARTER, MODEL])
  await expect(page.getByText('Piste déplacée au niveau Individuel, place 2.')).toBeAttached()
  for (const level of LEVELS) await expect(column(page, level)).not.toHaveAttribute('inert')
})
