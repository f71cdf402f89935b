// Reading on the site: comfort that is kept, cards found by their filters, a word explained, a card played at once.
import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

const CARD = '/cartes/donnees-01'

interface Dressed {
  readonly theme: string | undefined
  readonly text: string | undefined
  readonly spacing: string | undefined
}

/** What the page wears as soon as it is there, before the app is. */
async function watchArrival(page: Page) {
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return
      const { theme, text, spacing } = document.documentElement.dataset
      Object.assign(globalThis, { worn: { theme, text, spacing } })
    })
  })
}

const atArrival = (page: Page) =>
  page.waitForFunction(() => (globalThis as unknown as { worn?: Dressed }).worn).then((handle) => handle.jsonValue())

async function choose(page: Page, choices: Readonly<Record<string, string>>) {
  await page.locator('summary', { hasText: 'Confort de lecture' }).click()
  for (const [label, word] of Object.entries(choices)) {
    await page.getByLabel(label, { exact: true }).selectOption({ label: word })
  }
  await page.keyboard.press('Escape')
}

/** Between the lines and the letters of the first paragraph, as a part of the size of its letters. */
const spacingOf = (page: Page) =>
  page
    .locator('main p')
    .last()
    .evaluate((paragraph) => {
      const style = getComputedStyle(paragraph)
      const part = (length: string) => Number.parseFloat(length) / Number.parseFloat(style.fontSize)
      return { lines: part(style.lineHeight), letters: part(style.letterSpacing), words: part(style.wordSpacing) }
    })

test('the comfort of reading is kept, and worn before the app is there', async ({ page }) => {
  await watchArrival(page)
  await page.goto(CARD)
  await choose(page, { Texte: 'Très grand', Espacement: 'Très aéré', Thème: 'Sombre' })
  await expect(page.locator('summary', { hasText: 'Confort de lecture' })).toBeFocused()
  await page.reload()
  expect(await atArrival(page)).toEqual({ theme: 'dark', text: 'larger', spacing: 'airier' })
  const { lines, letters, words } = await spacingOf(page)
  expect(lines).toBeGreaterThanOrEqual(1.5)
  expect(letters).toBeGreaterThanOrEqual(0.12)
  expect(words).toBeGreaterThanOrEqual(0.16)
  await page.goto('/projection')
  await expect(page.locator('html')).not.toHaveAttribute('data-text', 'larger')
})

test('a page written at build time is dressed without the app', async ({ page }) => {
  // The app is kept away: only the page itself is there.
  await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))
  await page.addInitScript(() => {
    localStorage.setItem('reflextics:appearance', JSON.stringify({ desk: { theme: 'dark', spacing: 'airy' } }))
  })
  await page.goto(CARD)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('data-spacing', 'airy')
})

test('the widest spacing and the largest text fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(CARD)
  await choose(page, { Texte: 'Très grand', Espacement: 'Très aéré' })
  for (const path of ['/', CARD, '/cartes', '/ressources?par=niveau', '/ressources/rgpd-essentiel', '/glossaire']) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(tooWide, path).toBeLessThanOrEqual(0)
  }
})

test('the filters of the cards are in the address, survive a reload, and are cleared at once', async ({ page }) => {
  await page.goto('/cartes')
  await page.getByRole('link', { name: 'Netiquettes' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(6)
  await page.getByLabel('Niveau que ses questions abordent').selectOption({ label: 'Équipe' })
  await expect(page).toHaveURL(/\/cartes\?theme=netiquettes&niveau=team$/)
  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: 'sur 23' })).toContainText('5 cartes sur 23.')
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(5)
  await page.getByRole('button', { name: 'Tout effacer' }).click()
  await expect(page).toHaveURL(/\/cartes$/)
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(23)
})

test('on a phone the filters are folded, and say what they do', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/cartes')
  const level = page.getByLabel('Niveau que ses questions abordent')
  await expect(level).toBeHidden()
  await page.getByRole('button', { name: 'Filtres' }).click()
  await level.selectOption({ label: 'Politique' })
  await expect(page.getByRole('button', { name: 'Filtres (1 choisi)' })).toHaveAttribute('aria-expanded', 'true')
})

test('a card is played from its page, and is known as played from then on', async ({ page }) => {
  await page.goto('/cartes/netiquettes-05')
  await page.getByRole('link', { name: 'Jouer cette carte maintenant' }).click()
  await expect(page.getByRole('region', { name: 'Première carte' })).toContainText('L’éducatrice sur TikTok')
  await page.getByRole('button', { name: 'Commencer la partie' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'L’éducatrice sur TikTok' })).toBeVisible()
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible()
  await page.goto('/cartes?jouee=oui')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['L’éducatrice sur TikTok'])
  await expect(page.getByRole('img', { name: 'Déjà jouée' })).toBeVisible()
})

test('a word of the glossary is explained where it stands, by the keyboard', async ({ page }) => {
  await page.goto(CARD)
  const word = page.getByRole('link', { name: 'RGPD', exact: true })
  await expect(word).toHaveAttribute('aria-expanded', 'false')
  await word.focus()
  await page.keyboard.press('Enter')
  const bubble = page.getByRole('dialog', { name: 'RGPD' })
  await expect(bubble).toBeFocused()
  await expect(bubble).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(bubble).toHaveCount(0)
  await expect(word).toBeFocused()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test.beforeEach(({ faults }) => faults.expect(/^failed: .*\.js \(csp\)$/))

  test('the cards are a plain list, and a word leads to the glossary', async ({ page }) => {
    await page.goto('/cartes')
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(23)
    await expect(page.getByLabel('Mot-clé')).toBeHidden()
    await expect(page.getByText('Confort de lecture')).toBeHidden()
    await page.goto(CARD)
    await expect(page.getByRole('button', { name: 'Lire à voix haute' })).toBeHidden()
    await page.getByRole('link', { name: 'RGPD', exact: true }).click()
    await expect(page).toHaveURL(/\/glossaire#rgpd$/)
  })
})
