// What every measure needs: quantiles, a chance order, a page on a slow processor, and a bare put to compare with.

/** @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** @param {readonly number[]} values */
export const row = (values) => ({
  median: Number(quantile(values, 0.5).toFixed(1)),
  p95: Number(quantile(values, 0.95).toFixed(1)),
  samples: values.length,
})

/**
 * In an order of chance.
 * @template Item
 * @param {readonly Item[]} items
 */
export const shuffled = (items) =>
  items
    .map((item) => ({ item, at: Math.random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item)

/** Slows the processor of a page down. @param {import('@playwright/test').Page} page @param {number} rate */
export async function slowDown(page, rate) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
}

/** Runs in the page: puts the last stored session into a database of its own and waits until it is on disk. */
export async function barePut() {
  /** @param {IDBRequest} request */
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const app = await done(indexedDB.open('reflextics'))
  const [stored] = await done(app.transaction('sessions').objectStore('sessions').getAll())
  app.close()
  const opening = indexedDB.open('bench')
  opening.onupgradeneeded = () => opening.result.createObjectStore('sessions', { keyPath: 'id' })
  const bench = await done(opening)
  const start = performance.now()
  const transaction = bench.transaction('sessions', 'readwrite', { durability: 'strict' })
  transaction.objectStore('sessions').put(stored)
  await new Promise((resolve) => (transaction.oncomplete = resolve))
  bench.close()
  return performance.now() - start
}
