import type { Page } from '@playwright/test'
import { targetFaults, textFaults } from './support/layout'
import { SCENES } from './support/scenes'
import { expect, test } from './support/test'
import { LONG } from './support/words'

const READERS = [
  { name: 'on 320 px', size: { width: 320, height: 640 }, text: '100%', setting: 16 },
  { name: 'setting 32', size: { width: 1280, height: 720 }, text: '100%', setting: 32 },
  { name: 'in letters twice as large', size: { width: 1280, height: 720 }, text: '200%', setting: 16 },
]

async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready)
  return [...(await page.evaluate(textFaults)), ...(await page.evaluate(targetFaults))]
}

// A failure says in words what is wrong and where.
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' })
test.slow()

for (const scene of SCENES) {
  test(`nothing is cut, covered or too small: ${scene.name}`, async ({ page }) => {
    await scene.open(page, LONG)
    const browser = await page.context().newCDPSession(page)
    for (const { name, size, text, setting } of READERS) {
      await page.setViewportSize(size)
      await browser.send('Page.setFontSizes', { fontSizes: { standard: setting } })
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize
      }, text)
      await expect.soft(faultsOf(page), name).resolves.toEqual([])
    }
  })
}
