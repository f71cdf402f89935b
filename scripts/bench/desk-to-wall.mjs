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

/** @param {import('@playwright/test').Browser} browser @param {string} baseURL @param {number} slowdown */
export async function benchDeskToWall(browser, baseURL, slowdown) {
  const context = await browser.newContext({ baseURL })
  const desk = await context.newPage()
  await desk.goto('/partie/nouvelle')
  await desk.getByRole('button', { name: 'Commencer la partie' }).click()
  await desk.getByRole('button', { name: 'Piocher une carte' }).click()
  await desk.getByRole('button', { name: 'Ouvrir le tour de table' }).click()
  const wall = await context.newPage()
  await wall.goto(desk.url().replace('/partie/', '/projection/'))
  await wall.getByRole('heading', { level: 1 }).waitFor()
  await desk.getByRole('heading', { level: 1 }).focus()
  await slowDown(desk, slowdown)
  await slowDown(wall, slowdown)

  /** @type {number[]} */
  const walls = []
  /** @type {number[]} */
  const saves = []
  /** @type {number[]} */
  const puts = []
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    // Everybody speaks, then the table goes round again: each key is a command that the wall shows.
    const again = desk.getByRole('button', { name: /réactions brèves/ })
    const isOver = sample > 0 && (await again.count()) > 0
    if (isOver) await again.click()
    await desk.getByText('Enregistré', { exact: true }).waitFor()
    const onDesk = await desk.evaluateHandle(nextKey)
    const onWall = await wall.evaluateHandle(nextChange)
    await desk.keyboard.press('t')
    const { pressed, saved } = await onDesk.evaluate((next) => next.saved)
    walls.push((await onWall.evaluate((next) => next.changed)) - pressed)
    saves.push(saved - pressed)
    puts.push(await desk.evaluate(barePut))
  }
  const later = await context.newPage()
  await later.addInitScript(whenShown)
  await later.goto(wall.url())
  const opened = await reloads(later)
  await slowDown(later, slowdown)
  const openedSlowly = await reloads(later)
  await context.close()
  return {
    'key on the desk to the wall drawn (ms)': row(walls),
    'key on the desk to “Enregistré” (ms)': row(saves),
    'bare IndexedDB put (ms)': row(puts),
    'wall reloaded, to the state of the game drawn, at full speed (ms)': row(opened),
    'wall reloaded, to the state of the game drawn (ms)': row(openedSlowly),
  }
}
