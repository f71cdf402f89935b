// What may say who somebody is, marked in the field itself: in a browser that lays letters out.
import type { Locator, Page } from '@playwright/test'
import { putInDatabase, aGameOf } from './support/stored-games'
import { expect, test } from './support/test'
import { USUAL } from './support/words'

const TEXT =
  'Mme Benali a peur du courrier. Elle a laissé deux numéros à l’accueil : le 01 99 00 12 34 et puis 06 39 98 12 34.'

/** What is marked when it is written twice. */
const TWICE = ['Benali', '01 99 00 12 34', '06 39 98 12 34', 'Benali', '01 99 00 12 34', '06 39 98 12 34']

/** How far two pictures are from each other where they are furthest, of 255. Runs in the page. */
async function furthest(pictures: readonly string[]): Promise<number> {
  const read = async (picture: string): Promise<readonly number[]> => {
    const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    canvas?.drawImage(bitmap, 0, 0)
    return Array.from(canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [])
  }
  const [one = [], other = []] = await Promise.all(pictures.map(read))
  return one.reduce((most, value, index) => Math.max(most, Math.abs(value - (other[index] ?? 0))), 0)
}

/** Letters a pixel aside are black where there was paper; the edges of letters are drawn a little differently. */
const EDGES = 90

/** The field drawn with its own letters, then with those of the layer on it alone: they lie on each other. */
async function expectMarksInPlace(page: Page, field: Locator): Promise<void> {
  const clip = await field.boundingBox()
  if (!clip) throw new Error('no field')
  const draw = async (isLayer: boolean) => {
    await field.evaluate(async (element: HTMLInputElement | HTMLTextAreaElement, ofLayer) => {
      const mirror = document.querySelector<HTMLElement>('[aria-hidden="true"]:has(> span > mark)')
      if (!mirror) throw new Error('no layer')
      const [ink, none] = ['rgb(0, 0, 0)', 'transparent']
      element.setSelectionRange(element.value.length, element.value.length)
      element.style.setProperty('caret-color', none)
      element.style.setProperty('color', ofLayer ? none : ink)
      for (const one of [mirror, ...mirror.querySelectorAll('mark')]) {
        one.style.setProperty('color', ofLayer ? ink : none)
        one.style.setProperty('background', none)
        one.style.setProperty('text-decoration', 'none')
      }
      // A field that scrolls to its caret is followed in the next frame.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
    }, isLayer)
    return (await page.screenshot({ clip })).toString('base64')
  }
  const pictures = [await draw(false), await draw(true)]
  expect(await page.evaluate(furthest, pictures)).toBeLessThan(EDGES)
}

const marks = (page: Page) => page.locator('mark:visible')

for (const width of [1280, 320])
  test(`words are marked where they stand in a note, at ${width} px, and go with one key`, async ({ page }) => {
    await page.setViewportSize({ width, height: 720 })
    await page.goto('/cartes/donnees-01')
    const note = page.getByLabel('Ma note', { exact: true })
    await note.fill(`${TEXT}\n\n${TEXT}`)
    await expect(marks(page)).toHaveText(TWICE)
    const top = await note.evaluate((element) => element.getBoundingClientRect().top)
    await page.keyboard.press('Alt+r')
    await expect(note).toHaveValue(/^Mme \[nom\] a peur/)
    await expect(note).toBeFocused()
    expect(await note.evaluate((element) => element.getBoundingClientRect().top)).toBe(top)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await page.keyboard.press('Control+z')
    await expect(note).toHaveValue(/^Mme Benali a peur/)
    await expect(marks(page)).toHaveText(TWICE)
    await expectMarksInPlace(page, note)
  })

test('on the desk, a line that is longer than its field is marked where it is scrolled to', async ({ page }) => {
  const game = aGameOf(USUAL, 'roundtable')
  await putInDatabase(page, [game])
  await page.goto(`/partie/${game.session.id}`)
  const note = page.getByLabel('Prendre une note')
  await note.pressSequentially(TEXT)
  await expect(marks(page).last()).toHaveText('06 39 98 12 34')
  expect(await note.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0)
  await expectMarksInPlace(page, note)
})

test('without what marks words, a note is written all the same', async ({ page, faults }) => {
  faults.expect(/guard-layer/)
  faults.expect(/net::ERR_FAILED/)
  const asked = page.waitForRequest(/guard-layer.*\.js/)
  await page.route(/guard-layer.*\.js/, (route) => route.abort())
  await page.goto('/cartes/donnees-01')
  const note = page.getByLabel('Ma note', { exact: true })
  await note.fill(TEXT)
  await asked
  await note.pressSequentially(' Fin.')
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible()
  await expect(note).toHaveValue(`${TEXT} Fin.`)
})
