// How much code a page fetches, compressed, from an empty device until it has nothing left to fetch.
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { aGameOf, putInDatabase } from './support/stored-games'
import { expect, test } from './support/test'
import { USUAL } from './support/words'

/** In bytes, compressed. */
const MOST = { library: 130_000, desk: 230_000 }

/** The code fetched by `path`, in bytes, compressed; what the service worker keeps for later is not of the page. */
async function weigh(page: Page, path: string): Promise<number> {
  const files = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') files.set(response.url(), response.body())
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  page.removeAllListeners('response')
  const weights = await Promise.all([...files.values()].map(async (body) => gzipSync(await body, { level: 9 }).length))
  return weights.reduce((sum, weight) => sum + weight, 0)
}

test.use({ serviceWorkers: 'block' })

for (const path of [
  '/acteurs',
  '/boussole',
  '/cartes',
  '/cartes/donnees-01',
  '/formation',
  '/glossaire',
  '/mots',
  '/niveaux/team',
  '/pratiques',
  '/recherche',
  '/recommandations',
  '/recommandations/pairs',
  '/reperes',
  '/ressources',
  '/ressources/donnees-sensibles',
  '/thematiques/donnees',
])
  test(`the code of ${path} is light, and brings no database where there is none`, async ({ page }) => {
    const weight = await weigh(page, path)
    expect(weight).toBeLessThanOrEqual(MOST.library)
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
  })

for (const stage of ['drawing', 'situation', 'roundtable', 'resources', 'actions', 'ending'] as const)
  test(`the code of the desk is light at the stage ${stage}`, async ({ page }) => {
    const game = aGameOf(USUAL, stage)
    await putInDatabase(page, [game])
    expect(await weigh(page, `/partie/${game.session.id}`)).toBeLessThanOrEqual(MOST.desk)
  })

test('the code of the desk is light where the review of earlier leads is offered', async ({ page }) => {
  const game = aGameOf(USUAL, 'drawing', { nth: 1 })
  await putInDatabase(page, [aGameOf(USUAL, 'closed'), game])
  expect(await weigh(page, `/partie/${game.session.id}`)).toBeLessThanOrEqual(MOST.desk)
  await expect(page.getByRole('button', { name: /^Revoir les/ })).toBeVisible()
})
