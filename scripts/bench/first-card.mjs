// How soon the text of one card is on screen on a slow phone, and how soon its page answers a tap, beside others.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../lib/root.mjs'
import { gzipHost } from './gzip-host.mjs'
import { quantile, shuffled, slowDown } from './measure.mjs'
import { writeBarePage } from './rivals/bare-page.mjs'
import { writeBareHtml, writeDeck, writePdfViewer } from './rivals/documents.mjs'

const ROUNDS = 15

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

/** @typedef {{ readonly element: string, readonly attribute: string }} Tap what is tapped, and what tells that it was answered */

/** Runs in the page before anything else: when the text is first drawn, and when a tap is first answered. @param {Tap | null} tap */
function watch(tap) {
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
    if (!tap) return
    /** @returns {HTMLElement | null} */
    const tapped = () => document.querySelector(tap.element)
    const isAnswered = () => {
      const state = tapped()?.closest(`[${tap.attribute}]`)?.getAttribute(tap.attribute)
      return state !== undefined && state !== 'false'
    }
    // What is pressed before the app is there may be answered later.
    const timer = setInterval(() => isAnswered() || tapped()?.click(), 20)
    const look = new MutationObserver(() => {
      if (!isAnswered()) return
      clearInterval(timer)
      look.disconnect()
      resolve(performance.now())
    })
    look.observe(document, { subtree: true, attributeFilter: [tap.attribute] })
  })
  Object.assign(globalThis, { shown, answered })
}

/** @param {import('@playwright/test').Browser} browser @param {string} url @param {Tap | null} tap null: when the text is shown @param {number} slowdown */
async function visit(browser, url, tap, slowdown) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } })
  await context.addInitScript(watch, tap)
  const page = await context.newPage()
  await slowDown(page, slowdown)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G)
  await page.goto(url, { waitUntil: 'commit' })
  const time = await page.evaluate(
    (name) => /** @type {Record<string, Promise<number>>} */ (Object(globalThis))[name],
    tap ? 'answered' : 'shown',
  )
  await context.close()
  return time ?? Number.NaN
}

/** The comfort of reading, which the browser opens by itself. @type {Tap} */
const BY_PAGE = { element: 'header summary', attribute: 'open' }
/** The bookmark, beside the note. @type {Tap} */
const BY_APP = { element: 'main :has(> h2 > label) > button', attribute: 'aria-pressed' }
/** @type {Tap} */
const BY_BARE_PAGE = { element: 'main button', attribute: 'aria-expanded' }

/** @param {number} one @param {number} other */
const over = (one, other) => (one / other).toFixed(2)

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
  /** @type {[string, string, Tap | null][]} */
  const visits = [
    ['text of one card, this app', card, null],
    ['text of one card, a bare HTML file', `${host.address}/bare-html`, null],
    ['text of one card, a reveal.js deck', `${host.address}/deck/`, null],
    ['text of one card, a PDF in pdf.js', `${host.address}/pdf/`, null],
    ['first tap answered, this app', card, BY_PAGE],
    ['first tap answered that only the code of this app can answer', card, BY_APP],
    [
      'first tap answered, a bare React, router (data mode) and i18next page',
      `${host.address}/bare-data-mode/`,
      BY_BARE_PAGE,
    ],
    [
      'first tap answered, a bare one with the router as here (declarative mode)',
      `${host.address}/bare-declarative/`,
      BY_BARE_PAGE,
    ],
  ]
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(visits.map(([name]) => [name, []]))
  // A visit is slower while the page before it is taken down: none always follows the same.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, url, tap] of shuffled(visits)) times[name]?.push(await visit(browser, url, tap, slowdown))
  host.close()
  rmSync(folder, { recursive: true })
  const medians = Object.entries(times).map(([name, values]) => [name, Math.round(quantile(values, 0.5))])
  const [own = 1, bare = 1, deck = 1, pdf = 1, tap = 1, app = 1, data = 1, declarative = 1] = medians.map(([, value]) =>
    Number(value),
  )
  return {
    rows: Object.fromEntries(medians.map(([name, median]) => [`${name} (ms)`, { median, samples: ROUNDS }])),
    ratios: [
      `text: ${over(own, bare)} times the bare file, the deck ${over(deck, own)} times and the PDF ${over(pdf, own)} times as long`,
      `tap: ${over(tap, data)} times the bare page in data mode, ${over(tap, declarative)} times the one in declarative mode`,
      `tap for the app: ${over(app, data)} and ${over(app, declarative)} times`,
    ].join('; '),
  }
}
