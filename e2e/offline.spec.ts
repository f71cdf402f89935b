// After one visit everything works without a network; a new version is offered, whole, and never during a game.
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { Game } from './support/game'
import { pressOpenWall } from './support/room'
import { heading } from './support/scene'
import { Site } from './support/site'
import { expect, test as base } from './support/test'

const DIST = fileURLToPath(new URL('../dist', import.meta.url))
const CARD = 'Pour plus tard, au cas où'
const OFFER = 'Une nouvelle version est prête.'
/** Hosts show the app with this status where no page was written. */
const NOT_WRITTEN = /404/
const IN_GAME = 'Une partie est ouverte dans un autre onglet'

/** The addresses of the pages that were written, the first of each folder. */
const WRITTEN = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => join('/', dirname(file)))
  .sort()
  .filter((path, index, all) => dirname(path) === '/' || dirname(path) !== dirname(all[index - 1] ?? ''))

const test = base.extend<{ readonly site: Site }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from this pattern
  site: async ({}, use) => {
    const site = await Site.open()
    await use(site)
    await site.goDown()
  },
  baseURL: async ({ site }, use) => use(site.address),
  serviceWorkers: 'allow',
})

/** The app is on the device, and answers. */
const isKept = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')

async function startGame(page: Page): Promise<Game> {
  const game = new Game(page)
  await game.start()
  await game.pick(CARD)
  await game.saved()
  return game
}

/** Without a network, a page comes again, and then what a person may want next, whatever she came for. */
async function goesOn(page: Page, places: readonly (readonly [address: string, title: string])[] = SOME) {
  await page.reload()
  for (const [address, title] of places) {
    await page.goto(address)
    await heading(page, title)
  }
}

interface Watched {
  shifts: number
}

/** From here on, how much each page moves by itself. */
const countShifts = (page: Page) =>
  page.addInitScript(() => {
    const watched: Watched = { shifts: 0 }
    Object.assign(globalThis, { watched })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shifts += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })

const shifts = (page: Page) => page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched.shifts)

const SOME = [
  ['/ressources/donnees-sensibles', 'Les données sensibles'],
  ['/cartes?theme=posture', 'Les cartes situation'],
  ['/partie/nouvelle', 'Préparer la partie'],
] as const

const MORE = [
  ...SOME,
  ['/', 'Réflex’tics'],
  ['/cartes', 'Les cartes situation'],
  ['/parties', 'Vos parties'],
  ['/nulle/part', 'Cette page n’existe pas'],
  ['/partie/0123456789abcdef', 'Cette partie n’est pas sur cet appareil'],
] as const

/** Home shows what the device holds; the others are not kept as written, for the app draws them as well. */
const DRAWN = /^\/($|(niveaux|recommandations|thematiques)\/)/

test('after one visit of home every page opens without a network, what is kept as it stands', async ({
  page,
  site,
}) => {
  await page.goto('/')
  await isKept(page)
  await site.goDown()
  await goesOn(page, MORE)
  await countShifts(page)
  for (const address of WRITTEN) {
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    await expect(page.locator('#root h1'), address).toBeVisible()
    if (DRAWN.test(address)) continue
    await expect(page.locator('#root'), address).toHaveAttribute('data-page', address)
    // The typeface is on the device: the page has it from its first text on.
    await page.waitForFunction(() => [...document.fonts].some((one) => one.status === 'loaded'))
    expect(await shifts(page), `${address} moved`).toBe(0)
  }
})

for (const place of ['partie', 'projection']) {
  test(`one visit of ${place === 'partie' ? 'the desk' : 'the wall'} is enough`, async ({ page, site, faults }) => {
    faults.expect(NOT_WRITTEN)
    // The game is made first, by an app that nothing keeps yet.
    site.break('service-worker.js')
    faults.expect(/service-worker|bad HTTP response code/)
    await startGame(page)
    site.repair('service-worker.js')
    await page.goto(page.url().replace('/partie/', `/${place}/`))
    await isKept(page)
    await site.goDown()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: CARD })).toBeVisible()
    await goesOn(page)
  })
}

test('after one visit of history a game is played, shown and kept without a network', async ({
  page,
  site,
  faults,
}) => {
  faults.expect(NOT_WRITTEN)
  await page.goto('/parties')
  await isKept(page)
  await site.goDown()
  await goesOn(page)
  const game = new Game(page)
  await game.start()
  await game.pick(CARD)
  const wall = await pressOpenWall(page)
  await wall.shows('Camille P. a besoin')
  await game.goToActions()
  await game.addLead('Équipe', 'Une charte')
  await game.openSynthesis()
  await game.saved()
  await page.reload()
  await expect(page.getByText('Une charte').first()).toBeVisible()
})

const offer = (page: Page) => page.getByRole('complementary', { name: 'Mise à jour' })
const take = (page: Page) => offer(page).getByRole('button', { name: 'Mettre à jour' }).click()
const version = (page: Page) => page.locator('html').getAttribute('data-version')

/** One visit of that page was enough; the network is back after. */
async function isEnough(page: Page, site: Site, address: string): Promise<void> {
  await page.goto(address)
  await isKept(page)
  await site.goDown()
  await goesOn(page)
  await site.comeBack()
  await page.goto(address)
}

test('after one visit of a card a new version is offered, put off, and taken in every tab', async ({ page, site }) => {
  await isEnough(page, site, '/cartes/donnees-01')
  const other = await page.context().newPage()
  await other.goto('/cartes/donnees-01')
  site.publish('2', 'cartes/donnees-01/index.html')
  await page.reload()
  await expect(offer(page)).toContainText(OFFER)
  expect(await version(page)).toBeNull()
  await expect(offer(other)).toContainText(OFFER)

  // Put off, it says nothing more until the next visit.
  await offer(page).getByRole('button', { name: 'Plus tard' }).click()
  await expect(offer(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Ressources', exact: true }).click()
  await heading(page, 'Les ressources')
  await expect(offer(page)).toHaveCount(0)
  await page.goto('/cartes/donnees-01')
  await expect(offer(page)).toContainText(OFFER)

  await take(page)
  await expect(page.locator('html')).toHaveAttribute('data-version', '2')
  await expect(other.locator('html')).toHaveAttribute('data-version', '2')
  await expect(offer(page)).toHaveCount(0)
  await site.goDown()
  await page.reload()
  expect(await version(page)).toBe('2')
})

test('during a game nothing is offered, and nothing changes', async ({ page, site }) => {
  await page.goto('/')
  await isKept(page)
  const game = await startGame(page)
  site.publish('2', 'cartes/index.html')
  await page.reload()
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null)
  await game.openRoundtable()
  await expect(offer(page)).toHaveCount(0)

  const library = await page.context().newPage()
  await library.goto('/cartes')
  await take(library)
  await expect(offer(library)).toContainText(IN_GAME)
  expect(await version(library)).toBeNull()
  await game.giveFloor('Acacia')

  await page.getByRole('banner').getByRole('link').first().click()
  await expect(offer(page)).toContainText(OFFER)
  await take(library)
  await expect(library.locator('html')).toHaveAttribute('data-version', '2')
  await page.goto('/parties')
  await page.getByRole('link', { name: 'Reprendre' }).click()
  await expect(game.heading('Tour de table')).toBeVisible()
})

test('after one visit of a resource a broken update leaves the version before whole', async ({
  page,
  site,
  faults,
}) => {
  const [early, late] = ['cartes/index.html', 'ressources/donnees-sensibles/index.html'] as const
  faults.expect(/ressources\/donnees-sensibles/)
  await isEnough(page, site, '/ressources/donnees-sensibles')
  site.publish('2', early, late)
  site.break(late)
  await page.reload()
  await expect.poll(() => site.wasAsked(late)).toBe(true)
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).installing === null)
  await expect(offer(page)).toHaveCount(0)
  await site.goDown()
  for (const address of ['/cartes', '/ressources/donnees-sensibles']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await version(page)).toBeNull()
  }
  await goesOn(page)
})
