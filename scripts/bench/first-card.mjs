// How soon the text of one card is on screen on a slow phone, and how soon its page answers a tap, beside others.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../lib/root.mjs'
import { gzipHost } from './gzip-host.mjs'
import { quantile, slowDown } from './measure.mjs'
import { writeBarePage } from './rivals/bare-page.mjs'
import { writeBareHtml, writeDeck, writePdfViewer } from './rivals/documents.mjs'

const ROUNDS = 9

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

/** Runs in the page before anything else: when the text is first drawn, and when a tap is first answered. */
function watch() {
  const text = () => document.querySelector('.present h1, main h1')
  const isDrawn = () => {
    if (document.body?.dataset['drawn']) return true
    const heading = text()
    return heading !== null && heading.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }
  const shown = new Promise((resolve) => {
    const look = () => {
      if (document.body && isDrawn()) requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  const answered = new Promise((resolve) => {
    const press = () => {
      /** @type {HTMLElement | null} */
      const button = document.querySelector('header button[aria-expanded], main button[aria-expanded]')
      // What is pressed before the app is there may be answered later.
      if (button?.getAttribute('aria-expanded') !== 'true') button?.click()
    }
    const timer = setInterval(press, 20)
    const look = new MutationObserver((changes) => {
      if (changes.every(({ target }) => /** @type {Element} */ (target).getAttribute('aria-expanded') !== 'true'))
        return
      clearInterval(timer)
      look.disconnect()
      resolve(performance.now())
    })
    look.observe(document, { subtree: true, attributeFilter: ['aria-expanded'] })
  })
  Object.assign(globalThis, { shown, answered })
}

/** @param {import('@playwright/test').Browser} browser @param {string} url @param {'shown' | 'answered'} what @param {number} slowdown */
async function visit(browser, url, what, slowdown) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } })
  await context.addInitScript(watch)
  const page = await context.newPage()
  await slowDown(page, slowdown)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
  await page.goto(url, { waitUntil: 'commit' })
  const time = await page.evaluate(
    (name) => /** @type {Record<string, Promise<number>>} */ (Object(globalThis))[name],
    what,
  )
  await context.close()
  return time ?? Number.NaN
}

/** @param {import('@playwright/test').Browser} browser @param {number} slowdown */
export async function benchFirstCard(browser, slowdown) {
  const folder = mkdtempSync(join(tmpdir(), 'reflextics-bench-'))
  const { cards } = JSON.parse(readFileSync(join(ROOT, 'content', 'reflextics', 'fr', 'cards.json'), 'utf8'))
  const to = (/** @type {string} */ name) => join(folder, name)
  cpSync(join(ROOT, 'dist'), folder, { recursive: true })
  writeBareHtml(to('bare-html'), cards)
  writeDeck(to('deck'), cards)
  await writePdfViewer(browser, to('pdf'), cards)
  await writeBarePage(to('bare-data-mode'), 'data mode')
  await writeBarePage(to('bare-declarative'), 'declarative mode')
  const host = await gzipHost(folder)
  const card = `${host.address}/cartes/${cards[0].id}`
  /** @type {[string, string, 'shown' | 'answered'][]} */
  const visits = [
    ['text of one card, this app', card, 'shown'],
    ['text of one card, a bare HTML file', `${host.address}/bare-html`, 'shown'],
    ['text of one card, a reveal.js deck', `${host.address}/deck/`, 'shown'],
    ['text of one card, a PDF in pdf.js', `${host.address}/pdf/`, 'shown'],
    ['first tap answered, this app', card, 'answered'],
    [
      'first tap answered, a bare React, router (data mode) and i18next page',
      `${host.address}/bare-data-mode/`,
      'answered',
    ],
    [
      'first tap answered, a bare one with the router as here (declarative mode)',
      `${host.address}/bare-declarative/`,
      'answered',
    ],
  ]
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(visits.map(([name]) => [name, []]))
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, url, what] of visits) times[name]?.push(await visit(browser, url, what, slowdown))
  host.close()
  rmSync(folder, { recursive: true })
  const medians = Object.entries(times).map(([name, values]) => [name, Math.round(quantile(values, 0.5))])
  const [own = 1, bare = 1, deck = 1, pdf = 1, tap = 1, data = 1, declarative = 1] = medians.map(([, value]) =>
    Number(value),
  )
  return {
    rows: Object.fromEntries(medians.map(([name, median]) => [`${name} (ms)`, { median, samples: ROUNDS }])),
    ratios: `text: ${(own / bare).toFixed(2)} times the bare file, the deck ${(deck / own).toFixed(2)} times and the PDF ${(
      pdf / own
    ).toFixed(
      2,
    )} times as long; tap: ${(tap / data).toFixed(2)} times the bare page in data mode, ${(tap / declarative).toFixed(2)} times the one in declarative mode`,
  }
}
