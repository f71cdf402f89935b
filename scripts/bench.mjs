// How long it takes from a keystroke to “Enregistré”, against a bare put of the same session into IndexedDB, in one
// interleaved run: the built app, the processor slowed 4 times, medians and 95th percentiles in milliseconds.
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { ensureChromium } from './lib/chromium.mjs'
import { launchOptions } from './lib/launch-options.mjs'

const SAMPLES = 60
const PORT = 4179
const SLOWDOWN = 4

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Runs in the page: puts the stored session into a database of its own and waits until it is on disk. */
async function barePut() {
  /** @param {IDBRequest} request */
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const app = await done(indexedDB.open('reflextics'))
  const [row] = await done(app.transaction('sessions').objectStore('sessions').getAll())
  app.close()
  const opening = indexedDB.open('bench')
  opening.onupgradeneeded = () => opening.result.createObjectStore('sessions', { keyPath: 'id' })
  const bench = await done(opening)
  const start = performance.now()
  const transaction = bench.transaction('sessions', 'readwrite', { durability: 'strict' })
  transaction.objectStore('sessions').put(row)
  await new Promise((resolve) => (transaction.oncomplete = resolve))
  bench.close()
  return performance.now() - start
}

/** Runs in the page: `saved` resolves with the time from the next input to the moment the screen says so. */
function nextSave() {
  const pill = document.querySelector('[data-state]')
  if (!pill) throw new Error('no save state on this screen')
  /** @type {number | undefined} */
  let start
  document.addEventListener('input', () => (start = performance.now()), { once: true, capture: true })
  const saved = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (start === undefined || pill.getAttribute('data-state') !== 'saved') return
      observer.disconnect()
      resolve(performance.now() - start)
    })
    observer.observe(pill, { attributes: true })
  })
  return { saved }
}

process.env['CHROMIUM_PATH'] = await ensureChromium()
const server = await preview({ preview: { port: PORT, strictPort: true } })
const browser = await chromium.launch(launchOptions())
try {
  const page = await browser.newPage({ baseURL: `http://localhost:${PORT}` })
  await page.goto('/partie/nouvelle')
  await page.getByRole('button', { name: 'Commencer la partie' }).click()
  await page.getByRole('button', { name: 'Piocher une carte' }).click()
  await page.getByRole('button', { name: 'Ouvrir le tour de table' }).click()
  await page.getByRole('button', { name: 'Passer aux ressources' }).click()
  await page.getByRole('button', { name: 'On s’arrête là' }).click()
  await page.getByRole('link', { name: 'Écrire la synthèse' }).click()
  await page.getByRole('textbox').first().focus()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })

  /** @type {number[]} */
  const saves = []
  /** @type {number[]} */
  const puts = []
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const next = await page.evaluateHandle(nextSave)
    await page.keyboard.type('a')
    saves.push(await next.evaluate(({ saved }) => saved))
    puts.push(await page.evaluate(barePut))
  }
  const row = (/** @type {number[]} */ values) => ({
    median: Number(quantile(values, 0.5).toFixed(1)),
    p95: Number(quantile(values, 0.95).toFixed(1)),
  })
  console.table({ 'keystroke to “Enregistré” (ms)': row(saves), 'bare IndexedDB put (ms)': row(puts) })
  console.log(`ratio of medians: ${(quantile(saves, 0.5) / quantile(puts, 0.5)).toFixed(2)}, ${SAMPLES} samples`)
} finally {
  await browser.close()
  await server.close()
}
