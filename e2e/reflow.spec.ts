import type { Page } from '@playwright/test'
import { targetFaults, textFaults } from './support/layout'
import { SCENES } from './support/scenes'
import { expect, test } from './support/test'
import { LONG } from './support/words'

/** `letters`: the size that the browser is set to, in pixels; `text`: that of the page, as a style of her own sets it. */
const READERS = [
  { name: 'on 320 px', size: { width: 320, height: 640 }, letters: 16, text: '100%' },
  { name: 'with the letters of the browser doubled', size: { width: 1280, height: 720 }, letters: 32, text: '100%' },
  { name: 'with the letters of the page doubled', size: { width: 1280, height: 720 }, letters: 16, text: '200%' },
]

async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready)
  return [...(await page.evaluate(textFaults)), ...(await page.evaluate(targetFaults))]
}

for (const scene of SCENES) {
  test(`nothing is cut, covered or too small: ${scene.name}`, async ({ page }) => {
    await scene.open(page, LONG)
    const browser = await page.context().newCDPSession(page)
    // The letters of the wall have a size of their own.
    const readers = scene.name.startsWith('wall') ? READERS.slice(0, 1) : READERS
    for (const { name, size, letters, text } of readers) {
      await page.setViewportSize(size)
      await browser.send('Page.setFontSizes', { fontSizes: { standard: letters } })
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize
      }, text)
      await expect.soft(faultsOf(page), name).resolves.toEqual([])
    }
  })
}
