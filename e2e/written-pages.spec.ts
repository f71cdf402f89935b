// Pages written at build time: they read completely without JavaScript, and the app takes them over as they stand.
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { appIsThere } from './support/app'
import { expect, test } from './support/test'

const DIST = fileURLToPath(new URL('../dist', import.meta.url))

/** The addresses of all pages that were written. */
const PATHS = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => join('/', dirname(file)))
  .sort()

/** The pages by the first part of their address; those that stand alone together. */
const partOf = (path: string): string => path.split('/').slice(1, -1).join('/') || 'listings'
const PARTS = [...new Set(PATHS.map(partOf))]

/** What only the app can show. */
const APP = /^\/(imprimer|mes-notes|partie|parties|projection|reflexion|suivi)(\/|$)/

interface Watched {
  heading: Element | null
  shifts: number
}

test('there is one for each card, resource, theme, level, sheet and listing', () => {
  expect(PATHS.length).toBeGreaterThanOrEqual(74)
})

for (const part of PARTS) {
  const paths = PATHS.filter((path) => partOf(path) === part)

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })
    // The browser refuses the scripts and says so.
    test.beforeEach(({ faults }) => faults.expect(/^failed: .*\.js \(csp\)$/))

    test(`each page reads, says what it is, and leads somewhere: ${part}`, async ({ page }) => {
      const titles = new Map<string, string>()
      for (const path of paths) {
        await page.goto(path, { waitUntil: 'domcontentloaded' })
        const { title, lang, descriptions, address, links } = await page.evaluate(() => ({
          title: document.title,
          lang: document.documentElement.lang,
          descriptions: document.querySelectorAll('meta[name="description"][content]').length,
          address: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
          links: [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].map((link) => link.pathname),
        }))
        expect({ lang, descriptions, address }).toEqual({ lang: 'fr', descriptions: 1, address: path })
        expect(title).not.toBe('')
        expect(titles.get(title), `${path} has the title of another page`).toBeUndefined()
        titles.set(title, path)
        await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
        expect(
          links.filter((link) => !PATHS.includes(link) && !APP.test(link)),
          `dead links of ${path}`,
        ).toEqual([])
      }
    })
  })

  test(`the app takes each page over as it stands, and nothing moves: ${part}`, async ({ page }) => {
    await page.addInitScript(() => {
      const watched: Watched = { heading: null, shifts: 0 }
      Object.assign(globalThis, { watched })
      document.addEventListener('readystatechange', () => {
        watched.heading ??= document.querySelector('h1')
      })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) watched.shifts += (entry as PerformanceEntry & { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const path of paths) {
      await page.goto(path)
      await appIsThere(page)
      const { isSame, shifts } = await page.evaluate(() => {
        const { watched } = globalThis as unknown as { watched: Watched }
        return { isSame: watched.heading === document.querySelector('h1'), shifts: watched.shifts }
      })
      // The home page shows what the device holds, which was not known when it was written.
      if (path !== '/') expect(isSame, `${path} was drawn anew`).toBe(true)
      expect(shifts, `${path} moved`).toBe(0)
    }
  })
}

const TYPEFACE = /Atkinson Hyperlegible Next Variable/
const NO_SCRIPT = /^failed: .*\.js \(csp\)$/

test('the typeface keeps no text waiting: it comes with the page after the first', async ({ page }) => {
  await page.goto('/cartes')
  await page.waitForFunction(
    () => document.fonts.size > 0 && [...document.fonts].every((one) => one.status === 'loaded'),
  )
  await expect(page.locator('body')).not.toHaveCSS('font-family', TYPEFACE)
  await page.getByRole('link', { name: 'Ressources', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Les ressources' })).toBeVisible()
  await expect(page.locator('body')).toHaveCSS('font-family', TYPEFACE)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page has its typeface, for no script will bring it', async ({ page, faults }) => {
    faults.expect(NO_SCRIPT)
    await page.goto('/cartes')
    await expect(page.locator('body')).toHaveCSS('font-family', TYPEFACE)
  })

  test('an address that does not exist says so, and leads back', async ({ page, faults }) => {
    faults.expect(NO_SCRIPT)
    await page.goto('/nulle/part')
    await expect(page.getByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible()
    await page
      .getByRole('link', { name: /cartes/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1, name: 'Les cartes situation' })).toBeVisible()
  })
})
