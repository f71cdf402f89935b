// Where the browser knows of two screens, one press opens the wall on the other one (Window Management API).
import type { Page } from '@playwright/test'
import { launchOptions } from '../scripts/lib/launch-options.mjs'
import { Wall } from './support/room'
import { expect, test } from './support/test'

const CARD = 'Pour plus tard, au cas où'
const SECOND = { left: 1280, width: 1920, height: 1080 }

const usual = launchOptions()
test.use({
  launchOptions: {
    ...usual,
    args: [...usual.args, `--screen-info={1280x720}{${SECOND.left},0 ${SECOND.width}x${SECOND.height}}`],
  },
})

/** What the person answers when the browser asks whether the page may know her screens. */
async function answer(page: Page, setting: 'granted' | 'denied'): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const { targetInfo } = await devtools.send('Target.getTargetInfo')
  const browser = await page.context().browser()?.newBrowserCDPSession()
  await browser?.send('Browser.setPermission', {
    permission: { name: 'window-management' },
    setting,
    origin: new URL(page.url()).origin,
    ...(targetInfo.browserContextId === undefined ? {} : { browserContextId: targetInfo.browserContextId }),
  })
}

async function press(desk: Page): Promise<Wall> {
  const opened = desk.context().waitForEvent('page')
  await desk.getByRole('button', { name: 'Ouvrir sur le deuxième écran' }).click()
  return new Wall(await opened)
}

test('one press opens the wall straight on the second screen', async ({ page, game }) => {
  await game.start()
  await game.pick(CARD)
  await answer(page, 'granted')
  const wall = await press(page)
  await wall.shows('Camille P. a besoin')
  await expect.poll(() => wall.page.evaluate(() => screenX)).toBeGreaterThanOrEqual(SECOND.left)
  expect(await page.evaluate(() => screenX)).toBeLessThan(SECOND.left)
})

test('without leave to know the screens, the wall opens in a plain tab', async ({ page, game }) => {
  await game.start()
  await game.pick(CARD)
  await answer(page, 'denied')
  const wall = await press(page)
  await wall.shows('Camille P. a besoin')
})
