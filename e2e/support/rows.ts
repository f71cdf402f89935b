// Rows put straight into the browser's database, without waiting for the app to be there.
import type { Page } from '@playwright/test'
import type { Database } from '../../src/storage/database'

/** A database as the app makes it, in words that reach a page. */
async function shapeOf(database: Database) {
  await database.open()
  const raw = database.backendDB()
  const names = [...raw.objectStoreNames]
  const reading = raw.transaction(names, 'readonly')
  const stores = names.map((name) => {
    const store = reading.objectStore(name)
    const indexes = [...store.indexNames].map((index) => ({ name: index, keyPath: store.index(index).keyPath }))
    return { name, keyPath: store.keyPath, indexes }
  })
  return { version: raw.version, stores }
}

/** Of no use but for its address, which is one of the app: loading the app itself takes seven times as long. */
const NOWHERE = '/nothing-here'

async function goToSite(page: Page): Promise<void> {
  if (page.url() !== 'about:blank') return
  // Without an icon of its own a page asks for one.
  const body = '<!doctype html><link rel="icon" href="data:,">'
  await page.route(NOWHERE, (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto(NOWHERE)
  await page.unroute(NOWHERE)
}

/** Writes rows by table; makes the database as `model` is when the app has not done so yet. Leaves the page anywhere. */
export async function putRows(
  page: Page,
  rows: Readonly<Record<string, readonly unknown[]>>,
  model: Database,
): Promise<void> {
  const shape = await shapeOf(model)
  await goToSite(page)
  await page.evaluate(
    async ({ rows, shape }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('reflextics', shape.version)
        opening.onupgradeneeded = () => {
          for (const { name, keyPath, indexes } of shape.stores) {
            const store = opening.result.createObjectStore(name, { keyPath })
            for (const index of indexes) store.createIndex(index.name, index.keyPath)
          }
        }
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error ?? new Error('refused'))
      })
      const writing = database.transaction(Object.keys(rows), 'readwrite')
      for (const [name, many] of Object.entries(rows)) for (const row of many) writing.objectStore(name).put(row)
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve
        writing.onerror = () => reject(writing.error ?? new Error('not written'))
      })
      database.close()
    },
    { rows, shape },
  )
}
