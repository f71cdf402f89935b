// Going from page to page: each opens at its top, or where its address says, and is found again where it was left.
import type { Page } from '@playwright/test'
import { appIsThere } from './support/app'
import { expect, test } from './support/test'

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

/** Far down the list of cards, the app being there. */
async function openDeepInCards(page: Page): Promise<number> {
  await page.goto('/cartes')
  await appIsThere(page)
  await page.getByRole('link', { name: 'L’éducatrice sur TikTok' }).scrollIntoViewIfNeeded()
  const place = await scrolled(page)
  expect(place).toBeGreaterThan(300)
  return place
}

test('a page opens at its top, and one that is come back to where it was left', async ({ page }) => {
  const place = await openDeepInCards(page)
  await page.getByRole('link', { name: 'L’éducatrice sur TikTok' }).click()
  await expect(heading(page, 'L’éducatrice sur TikTok')).toBeVisible()
  expect(await scrolled(page)).toBe(0)
  await page.goBack()
  await expect(heading(page, 'Les cartes situation')).toBeVisible()
  await expect.poll(() => scrolled(page)).toBe(place)
  await page.goForward()
  await expect(heading(page, 'L’éducatrice sur TikTok')).toBeVisible()
  await expect.poll(() => scrolled(page)).toBe(0)
})

test('what is loaded again is where it was', async ({ page }) => {
  const place = await openDeepInCards(page)
  await page.reload()
  await appIsThere(page)
  await expect.poll(() => scrolled(page)).toBe(place)
})

test('a filter moves nothing, and a link to a place goes there', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 })
  await page.goto('/cartes')
  await appIsThere(page)
  await page.evaluate(() => scrollTo(0, 120))
  await page.getByRole('link', { name: 'Netiquettes' }).click()
  await expect(page).toHaveURL(/theme=netiquettes/)
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(6)
  expect(await scrolled(page)).toBe(120)
  await page.goto('/glossaire')
  await appIsThere(page)
  await page.evaluate(() => {
    history.pushState(null, '', '/reperes#rgpd')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await expect(page.getByRole('heading', { level: 3, name: 'RGPD' })).toBeInViewport()
})

test('a page opens whatever its address names in it', async ({ page }) => {
  for (const place of ['#%E0%A4%A', '#nulle-part', '#']) {
    await page.goto(`/glossaire${place}`)
    await appIsThere(page)
    await page.getByRole('link', { name: 'Ressources', exact: true }).click()
    await expect(heading(page, 'Les ressources')).toBeVisible()
  }
})

test('a link pressed while another page is on its way wins', async ({ page }) => {
  await page.goto('/a-propos')
  await appIsThere(page)
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(/\/assets\/glossary-.*\.js/, async (route) => {
    await held
    await route.continue()
  })
  await page.evaluate(() => {
    const shown = new Set<string>()
    Object.assign(globalThis, { shown })
    const look = () => shown.add(document.querySelector('h1')?.textContent ?? '')
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true })
    history.pushState(null, '', '/glossaire')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  await page.getByRole('link', { name: 'Cartes', exact: true }).click()
  await expect(heading(page, 'Les cartes situation')).toBeVisible()
  letGo()
  await page.waitForLoadState('networkidle')
  const shown = await page.evaluate(() => [...(globalThis as unknown as { shown: Set<string> }).shown])
  expect(shown.filter((title) => !title.startsWith('À propos'))).toEqual(['Les cartes situation'])
  await expect(page).toHaveURL(/\/cartes$/)
})
