// From a key on the desk to the change on the wall and to “Enregistré”, each beside a bare put of the same session; and
// how soon a wall that is opened again shows where the group is.
import { barePut, row, slowDown } from './measure.mjs'

const SAMPLES = 60
const RELOADS = 20

/** Runs on the desk: the time of the next key, and of the moment when the screen says that it is saved. */
function nextKey() {
  const pill = document.querySelector('[data-state="saved"]')
  if (!pill) throw new Error('nothing is saved on this screen')
  /** @type {number | undefined} */
  let pressed
  document.addEventListener('keydown', () => (pressed = performance.timeOrigin + performance.now()), {
    once: true,
    capture: true,
  })
  const saved = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (pressed === undefined || pill.getAttribute('data-state') !== 'saved') return
      observer.disconnect()
      resolve({ pressed, saved: performance.timeOrigin + performance.now() })
    })
    observer.observe(pill, { attributes: true })
  })
  return { saved }
}

/** Runs on the wall: the time when its next change is drawn. */
function nextChange() {
  const poster = document.querySelector('main [aria-live]')
  if (!poster) throw new Error('no wall')
  const changed = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect()
      requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))
    })
    observer.observe(poster, { subtree: true, childList: true, characterData: true })
  })
  return { changed }
}

/** Runs on the wall before anything else: when it first shows the state of the game, from the start of the navigation. */
function whenShown() {
  const shown = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('main [aria-live] h1')) return
      observer.disconnect()
      requestAnimationFrame(() => resolve(performance.now()))
    })
    observer.observe(document, { subtree: true, childList: true })
  })
  Object.assign(globalThis, { shown })
}

/** @param {import('@playwright/test').Page} wall @returns {Promise<number[]>} */
async function reloads(wall) {
  const times = []
  for (let nth = 0; nth < RELOADS; nth += 1) {
    await wall.reload({ waitUntil: 'commit' })
    times.push(await wall.evaluate(() => /** @type {{ shown: Promise<number> }} */ (Object(globalThis)).shown))
  }
  return times
}

/** Runs on the desk: opens the wall in a window and a process of its own, as a link to a new tab does. */
function openWall() {
  open(location.href.replace('/partie/', '/projection/'), '_blank', 'popup,noopener,width=1280,height=720')
}

/**
 * A round table on the desk and its wall. They stand in two windows, for both are seen: a tab behind another is drawn
 * once a second and answered late.
 * @param {import('@playwright/test').Browser} browser @param {string} baseURL
 */
async function twoWindows(browser, baseURL) {
  const context = await browser.newContext({ baseURL })
  const desk = await context.newPage()
  await desk.goto('/partie/nouvelle')
  await desk.getByRole('button', { name: 'Commencer la partie' }).click()
  await desk.getByRole('button', { name: 'Piocher une carte' }).click()
  await desk.getByRole('button', { name: 'Ouvrir le tour de table' }).click()
  const [wall] = await Promise.all([context.waitForEvent('page'), desk.evaluate(openWall)])
  await wall.getByRole('heading', { level: 1 }).waitFor()
  await desk.getByRole('heading', { level: 1 }).focus()
  return { context, desk, wall }
}

/**
 * @param {import('@playwright/test').Page} desk @param {import('@playwright/test').Page} wall
 * @param {number} onDesk how many times the processor of the desk is slowed @param {number} onWall and of the wall
 */
async function keys(desk, wall, onDesk, onWall) {
  await slowDown(desk, onDesk)
  await slowDown(wall, onWall)
  /** @type {number[]} */
  const walls = []
  /** @type {number[]} */
  const saves = []
  /** @type {number[]} */
  const puts = []
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    // Everybody speaks, then the table goes round again: each key is a command that the wall shows.
    const again = desk.getByRole('button', { name: /réactions brèves/ })
    const isOver = (await again.count()) > 0
    if (isOver) await again.click()
    await desk.getByText('Enregistré', { exact: true }).waitFor()
    const nextSave = await desk.evaluateHandle(nextKey)
    const nextDrawing = await wall.evaluateHandle(nextChange)
    await desk.keyboard.press('t')
    const { pressed, saved } = await nextSave.evaluate((next) => next.saved)
    walls.push((await nextDrawing.evaluate((next) => next.changed)) - pressed)
    saves.push(saved - pressed)
    puts.push(await desk.evaluate(barePut))
  }
  return { walls, saves, puts }
}

/**
 * A slowed page keeps a processor busy even when it waits: where there are two processors, both windows slowed leave
 * little of them to the browser itself, which draws and stores. So each is also slowed alone.
 * @param {import('@playwright/test').Browser} browser @param {string} baseURL @param {number} slowdown
 */
export async function benchDeskToWall(browser, baseURL, slowdown) {
  const { context, desk, wall } = await twoWindows(browser, baseURL)
  const fast = await keys(desk, wall, 1, 1)
  const slowDesk = await keys(desk, wall, slowdown, 1)
  const slowWall = await keys(desk, wall, 1, slowdown)
  const slow = await keys(desk, wall, slowdown, slowdown)
  await slowDown(desk, 1)
  await slowDown(wall, 1)
  const later = await context.newPage()
  await later.addInitScript(whenShown)
  await later.goto(wall.url())
  const opened = await reloads(later)
  await slowDown(later, slowdown)
  const openedSlowly = await reloads(later)
  await context.close()
  return {
    'key on the desk to the wall drawn, both slowed (ms)': row(slow.walls),
    'key on the desk to “Enregistré”, both slowed (ms)': row(slow.saves),
    'bare IndexedDB put, both slowed (ms)': row(slow.puts),
    'key to the wall drawn, the desk slowed (ms)': row(slowDesk.walls),
    'key to the wall drawn, the wall slowed (ms)': row(slowWall.walls),
    'key to the wall drawn, at full speed (ms)': row(fast.walls),
    'wall reloaded, to the state of the game drawn, at full speed (ms)': row(opened),
    'wall reloaded, to the state of the game drawn, slowed (ms)': row(openedSlowly),
  }
}
