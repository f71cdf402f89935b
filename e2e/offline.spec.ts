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

/** As if the person had never been here, but for her games. */
async function forgetApp(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister()
    for (const name of await caches.keys()) await caches.delete(name)
  })
}

async function startGame(page: Page): Promise<Game> {
  const game = new Game(page)
  await game.start()
  await game.pick(CARD)
  await game.saved()
  return game
}

/** What a person may want next, whatever she came for. */
async function goesOnWithoutNetwork(page: Page): Promise<void> {
  await page.reload()
  for (const [address, title] of [
    ['/', 'Réflex’tics'],
    ['/cartes', 'Les cartes situation'],
    ['/cartes?theme=posture', 'Les cartes situation'],
    ['/ressources/donnees-sensibles', 'Les données sensibles'],
    ['/partie/nouvelle', 'Préparer la partie'],
    ['/parties', 'Vos parties'],
    ['/nulle/part', 'Cette page n’existe pas'],
    ['/partie/0123456789abcdef', 'Cette partie n’est pas sur cet appareil'],
  ] as const) {
    await page.goto(address)
    await heading(page, title)
  }
}

for (const [name, address] of [
  ['home', '/'],
  ['a card', '/cartes/donnees-01'],
  ['a resource', '/ressources/donnees-sensibles'],
  ['history', '/parties'],
] as const) {
  test(`one visit of ${name} is enough`, async ({ page, site, faults }) => {
    faults.expect(NOT_WRITTEN)
    await page.goto(address)
    await isKept(page)
    await site.goDown()
    await goesOnWithoutNetwork(page)
  })
}

for (const place of ['partie', 'projection']) {
  test(`one visit of ${place === 'partie' ? 'the desk' : 'the wall'} is enough`, async ({ page, site, faults }) => {
    faults.expect(NOT_WRITTEN)
    await startGame(page)
    const address = page.url().replace('/partie/', `/${place}/`)
    await isKept(page)
    await forgetApp(page)
    await page.goto(address)
    await isKept(page)
    await site.goDown()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: CARD })).toBeVisible()
    await goesOnWithoutNetwork(page)
  })
}

/** Home shows what the device holds; the others are not kept as written, for the app draws them as well. */
const DRAWN = /^\/($|(niveaux|recommandations|thematiques)\/)/

test('every page that was written opens without a network, what is kept as it stands', async ({ page, site }) => {
  await page.goto('/')
  await isKept(page)
  await site.goDown()
  for (const address of WRITTEN) {
    await page.goto(address, { waitUntil: 'domcontentloaded' })
    await expect(page.locator('#root h1'), address).toBeVisible()
    if (!DRAWN.test(address)) await expect(page.locator('#root'), address).toHaveAttribute('data-page', address)
  }
})

test('a game is played, shown and kept without a network', async ({ page, site }) => {
  await page.goto('/cartes')
  await isKept(page)
  await site.goDown()
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

test('a new version is offered; one press, and every tab that is not in a game has it', async ({ page, site }) => {
  await page.goto('/cartes')
  await isKept(page)
  const other = await page.context().newPage()
  await other.goto('/cartes')
  site.publish('2', 'cartes/index.html')
  await page.reload()
  await expect(offer(page)).toContainText(OFFER)
  expect(await version(page)).toBeNull()
  await expect(offer(other)).toContainText(OFFER)

  await take(page)
  await expect(page.locator('html')).toHaveAttribute('data-version', '2')
  await expect(other.locator('html')).toHaveAttribute('data-version', '2')
  await expect(offer(page)).toHaveCount(0)
  await site.goDown()
  await page.reload()
  expect(await version(page)).toBe('2')
})

test('put off, it says nothing more until the next visit', async ({ page, site }) => {
  await page.goto('/cartes')
  await isKept(page)
  site.publish('2', 'cartes/index.html')
  await page.reload()
  await offer(page).getByRole('button', { name: 'Plus tard' }).click()
  await expect(offer(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Ressources', exact: true }).click()
  await heading(page, 'Les ressources')
  await expect(offer(page)).toHaveCount(0)
  await page.reload()
  await expect(offer(page)).toContainText(OFFER)
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
})

test('an update of which one file fails leaves the version before whole', async ({ page, site, faults }) => {
  const [early, late] = ['cartes/index.html', 'ressources/donnees-sensibles/index.html'] as const
  faults.expect(/ressources\/donnees-sensibles/)
  await page.goto('/cartes')
  await isKept(page)
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
  await goesOnWithoutNetwork(page)
})
