// How quickly each tap is answered over a whole game (INP), and the longest task.
import { quantile, slowDown } from './measure.mjs'

const FRAME = 16

/** Runs in the page before anything else: keeps what the browser says of each interaction and long task. */
function watch() {
  /** @type {number[]} */
  const interactions = []
  /** @type {number[]} */
  const tasks = []
  Object.assign(globalThis, { watched: { interactions, tasks } })
  /** @type {Map<number, number>} */
  const byInteraction = new Map()
  new PerformanceObserver((list) => {
    for (const entry of /** @type {(PerformanceEventTiming & { interactionId: number })[]} */ (list.getEntries())) {
      if (!entry.interactionId) continue
      byInteraction.set(entry.interactionId, Math.max(entry.duration, byInteraction.get(entry.interactionId) ?? 0))
    }
    interactions.splice(0, interactions.length, ...byInteraction.values())
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16, buffered: true }))
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  })
}

const LEVELS = ['Individuel', 'Équipe', 'Organisation', 'Politique']

/** @param {import('@playwright/test').Browser} browser @param {string} baseURL @param {number} slowdown */
export async function benchWholeGame(browser, baseURL, slowdown) {
  const context = await browser.newContext({ baseURL })
  await context.addInitScript(watch)
  const page = await context.newPage()
  const press = (/** @type {string | RegExp} */ name) => page.getByRole('button', { name }).first().click()
  await page.goto('/partie/nouvelle')
  await page.getByRole('button', { name: 'Commencer la partie' }).waitFor()
  await slowDown(page, slowdown)
  await press('Commencer la partie')
  await press('Piocher une carte')
  for (let nth = 0; nth < 2; nth += 1) await press('Page suivante de la projection')
  await press('Ouvrir le tour de table')
  for (let nth = 0; nth < 4; nth += 1) {
    await press(/^(Donner la parole à|Au tour de) /)
    await page.getByLabel('Prendre une note', { exact: true }).fill('')
    await page.getByLabel('Prendre une note', { exact: true }).pressSequentially(`Une phrase dite au tour ${nth}`)
    await page.keyboard.press('Enter')
  }
  await press('Passer aux ressources')
  await press('Commencer la lecture')
  for (let nth = 0; nth < 3; nth += 1) await press('Passage suivant')
  await press('On continue vers les pistes')
  for (let nth = 0; nth < 8; nth += 1) {
    const field = page.getByLabel(`Ajouter une piste au niveau ${LEVELS[nth % 4]}`)
    await field.pressSequentially(`Une piste pour la suite, la ${nth}`)
    await page.keyboard.press('Enter')
  }
  await press('Terminer la manche')
  await page.getByRole('link', { name: 'Écrire la synthèse' }).click()
  await page.getByRole('textbox').first().pressSequentially('Ce que nous retenons.')
  await page.getByText('Enregistré', { exact: true }).waitFor()
  const { interactions, tasks, count } = await page.evaluate(() => ({
    .../** @type {{ watched: { interactions: number[], tasks: number[] } }} */ (/** @type {unknown} */ (globalThis))
      .watched,
    count: /** @type {{ interactionCount: number }} */ (/** @type {unknown} */ (performance)).interactionCount,
  }))
  // The browser leaves out those that were answered within a frame.
  const quick = Array.from({ length: Math.max(0, count - interactions.length) }, () => FRAME)
  const all = [...interactions, ...quick]
  await context.close()
  return {
    'interactions, p50 (ms)': quantile(all, 0.5),
    'interactions, p98 (ms)': quantile(all, 0.98),
    'interactions, worst (ms)': Math.max(...all),
    interactions: all.length,
    'longest task (ms)': Math.round(Math.max(0, ...tasks)),
  }
}
