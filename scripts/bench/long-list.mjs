// A list of 10,000 cards as one scrolls it, beside the cards of the app in the same run: frames that come late, and tasks
// that keep the page from answering. Down from the top, then up from the end.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/root.mjs'
import { makeUpPack } from './made-up-cards.mjs'
import { quantile, slowDown } from './measure.mjs'

const CARDS = 10_000
/** A finger in a hurry: 3,000 pixels a second at 60 frames a second. */
const STEP = 50
const FRAMES = 120
/** The lists take turns: what else the machine does slows them all. */
const ROUNDS = 4
/** A frame at 60 a second, and one that was missed, in milliseconds. */
const FRAME = 1000 / 60
const LATE = FRAME * 1.5

/**
 * Runs in the page: scrolls, down or up, and notes how long each frame and each long task takes. A short list turns round
 * at its ends.
 * @param {{ step: number, count: number }} way
 */
async function scroll({ step, count }) {
  /** @type {number[]} */
  const tasks = []
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration)))
  observer.observe({ type: 'longtask' })
  /** @type {number[]} */
  const frames = []
  let before = await new Promise(requestAnimationFrame)
  let way = step
  while (frames.length < count) {
    const from = scrollY
    scrollBy({ top: way, behavior: 'instant' })
    if (scrollY === from) way = -way
    const now = await new Promise(requestAnimationFrame)
    frames.push(now - before)
    before = now
  }
  // Long tasks are told a little later.
  await new Promise((resolve) => setTimeout(resolve, 100))
  observer.disconnect()
  return { frames, tasks }
}

/** Runs in the page: goes to the end of the list. */
async function toTheEnd() {
  const last = () => [...document.querySelectorAll('[aria-posinset]')].at(-1)
  while (last()?.getAttribute('aria-posinset') !== last()?.getAttribute('aria-setsize')) {
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })
    await new Promise(requestAnimationFrame)
  }
}

/** @param {{ frames: number[], tasks: number[] }} seen */
const row = ({ frames, tasks }) => ({
  'late frames (%)': Number(((100 * frames.filter((time) => time > LATE).length) / frames.length).toFixed(1)),
  'p95 frame (ms)': Number(quantile(frames, 0.95).toFixed(1)),
  'longest frame (ms)': Number(Math.max(...frames).toFixed(1)),
  'tasks over 50 ms': tasks.length,
  'longest task (ms)': tasks.length === 0 ? '< 50' : Number(Math.max(...tasks).toFixed(1)),
})

/** @param {import('@playwright/test').Browser} browser @param {string} baseURL @param {object | null} file */
async function open(browser, baseURL, file) {
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' })
  const page = await context.newPage()
  if (file) await page.route(/\/cards-[^/]*\.json$/, (route) => route.fulfill({ json: file }))
  // Written pages hold the cards of the app: the long list is reached as one goes from page to page.
  await page.goto('/ressources')
  await page.getByRole('navigation').getByRole('link', { name: 'Cartes', exact: true }).click()
  await page.getByRole('article').first().waitFor()
  return page
}

/** @param {import('@playwright/test').Browser} browser @param {string} baseURL @param {number} slowdown */
export async function benchLongList(browser, baseURL, slowdown) {
  const file = JSON.parse(readFileSync(join(ROOT, 'content', 'reflextics', 'fr', 'cards.json'), 'utf8'))
  const short = await open(browser, baseURL, null)
  const long = await open(browser, baseURL, { ...file, cards: makeUpPack(file.cards, CARDS) })
  const end = await open(browser, baseURL, { ...file, cards: makeUpPack(file.cards, CARDS) })
  await end.evaluate(toTheEnd)
  const lists = [
    { name: `the ${file.cards.length} cards of the app`, page: short, step: STEP },
    { name: `${CARDS} cards, down from the top`, page: long, step: STEP },
    { name: `${CARDS} cards, up from the end`, page: end, step: -STEP },
  ].map((list) => ({ ...list, frames: /** @type {number[]} */ ([]), tasks: /** @type {number[]} */ ([]) }))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { page, step, frames, tasks } of lists) {
      await page.bringToFront()
      // A slowed page keeps a processor busy even when it waits: those that wait are not slowed.
      await slowDown(page, slowdown)
      const seen = await page.evaluate(scroll, { step, count: FRAMES })
      await slowDown(page, 1)
      frames.push(...seen.frames)
      tasks.push(...seen.tasks)
    }
  }
  await Promise.all([short, long, end].map((page) => page.context().close()))
  return Object.fromEntries(lists.map((list) => [list.name, row(list)]))
}
