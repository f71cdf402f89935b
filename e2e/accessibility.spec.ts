import { AxeBuilder } from '@axe-core/playwright'
import type { CDPSession, Page } from '@playwright/test'
import { targetFaults, textFaults } from './support/layout'
import type { Scene } from './support/scene'
import { GROUPS } from './support/scenes'
import { expect, test } from './support/test'
import { LONG } from './support/words'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
type RunOptions = Parameters<AxeBuilder['options']>[0]
type Size = Readonly<{ width: number; height: number }>
const NARROW: Size = { width: 390, height: 844 }
const WIDE: Size = { width: 1280, height: 720 }

/** What axe finds in the page, or in what `within` selects, as short as it can be read. */
async function violations(page: Page, choice: Partial<RunOptions>, within = 'html'): Promise<readonly string[]> {
  // Its source is half a megabyte: once a page is enough.
  const isThere = await page.evaluate(() => 'axe' in globalThis)
  const found = await new AxeBuilder(isThere ? { page, axeSource: ';' } : { page })
    .options({ resultTypes: ['violations'], preload: false, ...choice })
    .include(within)
    // Without frames there is nothing to gather in another page.
    .setLegacyMode(true)
    .analyze()
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  )
}

/** The themes change colours and nothing else, and a width changes all but colours, which take the longest to see. */
const COLOURS = ['color-contrast', 'link-in-text-block']
const ALL: RunOptions = { runOnly: { type: 'tag', values: TAGS } }
const ALL_BUT_COLOURS: RunOptions = { ...ALL, rules: Object.fromEntries(COLOURS.map((id) => [id, { enabled: false }])) }
const ONLY_COLOURS: RunOptions = { runOnly: { type: 'rule', values: COLOURS } }

/** What sticks to the bottom covers something wherever one stops, and axe cannot scroll: see textFaults. */
async function showWhole(page: Page, { width, height }: Size): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) })
}

const SAMPLE = 'data-sample'

/** Runs in the page: marks one text of each kind of letters on each ground, for two that look the same are as readable. */
function markSample(name: string): void {
  const seen = new Set<string>()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { parentElement } = node
    if (!parentElement || node.textContent?.trim() === '') continue
    const { color, fontSize, fontWeight } = getComputedStyle(parentElement)
    const look = [color, fontSize, fontWeight, String(parentElement.matches('a'))]
    for (let one: Element | null = parentElement; one; one = one.parentElement) {
      const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(one)
      look.push(backgroundColor, backgroundImage, opacity, position)
    }
    const key = look.filter((value) => !['rgba(0, 0, 0, 0)', 'none', '1', 'static'].includes(value)).join()
    if (!seen.has(key)) parentElement.setAttribute(name, '')
    seen.add(key)
  }
}

async function expectAccessible(page: Page, name: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  // The title of index.html is that of no screen.
  await expect(page).not.toHaveTitle(/^(Réflex.tics)?$/)
  await showWhole(page, NARROW)
  await expect.soft(violations(page, ALL_BUT_COLOURS), `${name}: narrow`).resolves.toEqual([])
  await showWhole(page, WIDE)
  await expect.soft(violations(page, ALL), `${name}: wide`).resolves.toEqual([])
  for (const theme of ['dark', 'contrast']) {
    await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme)
    await page.evaluate(markSample, SAMPLE)
    await expect.soft(violations(page, ONLY_COLOURS, `[${SAMPLE}]`), `${name}: ${theme}`).resolves.toEqual([])
  }
}

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

/** That nothing of the scene is cut, covered or too small for anyone who reads it. */
async function expectReadable(page: Page, browser: CDPSession, scene: string): Promise<void> {
  // The letters of the wall have a size of their own.
  const readers = scene.startsWith('wall') ? READERS.slice(0, 1) : READERS
  for (const { name, size, letters, text } of readers) {
    await page.setViewportSize(size)
    await browser.send('Page.setFontSizes', { fontSizes: { standard: letters } })
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize
    }, text)
    await expect.soft(faultsOf(page), `${scene}: ${name}`).resolves.toEqual([])
  }
}

// Colours on their way to others have no contrast to speak of.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** As on a device where the app was never opened, but that what is there need not be fetched and compiled again. */
async function startOver(page: Page, browser: CDPSession, origin: string): Promise<void> {
  if (page.url() !== 'about:blank') await page.evaluate(() => sessionStorage.clear())
  await page.goto('about:blank')
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16 } })
  await page.setViewportSize(WIDE)
}

const LONGEST_SCENE = 30_000

for (const [group, scenes] of Object.entries(GROUPS)) {
  // One window for many: a new one fetches and compiles all again, which takes as long as to look at the scene.
  test(`everyone can use it, in every theme, wide or narrow, with large letters: ${group}`, async ({
    page,
    baseURL,
    faults,
  }, testInfo) => {
    testInfo.setTimeout(scenes.length * LONGEST_SCENE)
    const { origin } = new URL(baseURL ?? '')
    const browser = await page.context().newCDPSession(page)
    const goThrough = async ({ name, open }: Scene) => {
      const before = await faults.all()
      await startOver(page, browser, origin)
      await open(page, LONG)
      await expectAccessible(page, name)
      await expectReadable(page, browser, name)
      expect((await faults.all()).slice(before.length), 'what no page should do').toEqual([])
    }
    // One that cannot be opened does not hide what is wrong with the next.
    for (const scene of scenes) {
      await test.step(scene.name, () => expect.soft(goThrough(scene), scene.name).resolves.toBeUndefined())
    }
  })
}

test('everyone can use it, in every theme, wide or narrow: a page that did not arrive', async ({ page, faults }) => {
  faults.expect(/about-page/)
  faults.expect(/net::ERR_FAILED/)
  await page.route('**/about-page*.js', (route) => route.abort())
  await page.goto('/')
  await page.getByRole('link', { name: 'À propos' }).click()
  await expect(page.getByRole('heading', { name: 'Cette page n’a pas pu s’afficher' })).toBeVisible()
  await page.getByText('Détail technique').click()
  await expectAccessible(page, 'a page that did not arrive')
})

// It lies on what is read, which the other tests would take for a fault.
test('everyone can use it, in every theme, wide or narrow: the comfort of reading', async ({ page }) => {
  await page.goto('/cartes/donnees-01')
  await page.locator('summary', { hasText: 'Confort de lecture' }).click()
  await expectAccessible(page, 'the comfort of reading')
  await page.setViewportSize({ width: 320, height: 640 })
  await expect(page.getByLabel('Thème', { exact: true })).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
