// How long a backup of a thousand sessions takes, beside a bare JSON.stringify of the same rows; and that it comes back
// equal in another browser.
import { row } from './measure.mjs'

const SESSIONS = 1000
const SAMPLES = 5
const LEVELS = ['Individuel', 'Équipe', 'Organisation', 'Politique']

/** Plays a game with something of every kind in it. @param {import('@playwright/test').Page} page */
async function playOne(page) {
  const press = (/** @type {string | RegExp} */ name) => page.getByRole('button', { name }).first().click()
  await page.goto('/partie/nouvelle')
  await press('Commencer la partie')
  await press('Piocher une carte')
  await press('Ouvrir le tour de table')
  for (let nth = 0; nth < 6; nth += 1) {
    await page.getByLabel('Prendre une note', { exact: true }).fill(`Une phrase dite au tour de table, la ${nth}`)
    await page.keyboard.press('Enter')
  }
  await press('Passer aux ressources')
  await press('On continue vers les pistes')
  for (const level of LEVELS) {
    await page.getByLabel(`Ajouter une piste au niveau ${level}`).fill(`Une piste pour la suite, au niveau ${level}`)
    await page.keyboard.press('Enter')
  }
  await page.getByText('Enregistré', { exact: true }).waitFor()
}

/** Runs in the page: the rows of the sessions, in order. */
async function storedRows() {
  /** @param {IDBRequest} request */
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await done(indexedDB.open('reflextics'))
  const rows = await done(database.transaction('sessions').objectStore('sessions').getAll())
  database.close()
  return /** @type {{ id: string, session: { id: string } }[]} */ (rows)
}

/** Runs in the page: makes as many sessions as wanted of the one that is there. @param {number} count */
async function multiply(count) {
  const opening = indexedDB.open('reflextics')
  await new Promise((resolve) => (opening.onsuccess = resolve))
  const transaction = opening.result.transaction('sessions', 'readwrite')
  const store = transaction.objectStore('sessions')
  const reading = store.getAll()
  reading.onsuccess = () => {
    const [first] = reading.result
    for (let nth = 1; nth < count; nth += 1) {
      const id = `${first.id}-${nth}`
      store.put({ ...first, id, position: 0, first: 0, last: 0, session: { ...first.session, id } })
    }
  }
  await new Promise((resolve) => (transaction.oncomplete = resolve))
  opening.result.close()
}

/** Runs in the page: the time from the next click on that button to the words that say that it is done. @param {string} words */
function untilSaid(words) {
  const said = new Promise((resolve) => {
    document.addEventListener(
      'click',
      () => {
        const start = performance.now()
        const look = () => {
          if (document.body.textContent?.includes(words)) resolve(performance.now() - start)
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      },
      { once: true, capture: true },
    )
  })
  return { said }
}

/** @param {import('@playwright/test').Page} page @param {string} name @param {string} words */
async function time(page, name, words) {
  const clock = await page.evaluateHandle(untilSaid, words)
  await page.getByRole('button', { name, exact: true }).click()
  return /** @type {Promise<number>} */ (clock.evaluate(({ said }) => said))
}

/** Runs in the page: how long a bare JSON.stringify of these takes. @param {unknown} rows */
function bareStringify(rows) {
  const start = performance.now()
  const { length } = JSON.stringify(rows)
  return length > 0 ? performance.now() - start : 0
}

/** @param {import('@playwright/test').Browser} browser @param {string} baseURL */
export async function benchBackup(browser, baseURL) {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await playOne(page)
  await page.goto('/a-propos')
  await page.evaluate(multiply, SESSIONS)
  const rows = await page.evaluate(storedRows)
  const backups = []
  const bares = []
  let file = ''
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    await page.goto('/mes-donnees')
    await page.getByRole('button', { name: 'Faire une sauvegarde' }).waitFor()
    // The page first counts all that is there; nobody is as quick as that to press.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    const download = page.waitForEvent('download')
    backups.push(await time(page, 'Faire une sauvegarde', 'La sauvegarde est dans vos téléchargements'))
    file = await (await download).path()
    const stored = await page.evaluateHandle(storedRows)
    bares.push(await stored.evaluate(bareStringify))
  }

  const elsewhere = await browser.newContext({ baseURL })
  const there = await elsewhere.newPage()
  await there.goto('/mes-donnees')
  await there.getByLabel('Choisir une sauvegarde').setInputFiles(file)
  await there.getByRole('button', { name: 'Rapporter', exact: true }).waitFor()
  const restore = await time(there, 'Rapporter', 'C’est rapporté')
  const restored = await there.evaluate(storedRows)
  await elsewhere.close()
  await context.close()
  const documents = (/** @type {typeof rows} */ all) => JSON.stringify(all.map(({ session }) => session))
  const [backup, bare] = [row(backups), row(bares)]
  return {
    rows: {
      [`backup of ${SESSIONS} sessions, click to done (ms)`]: backup,
      'bare JSON.stringify of the same rows (ms)': bare,
      [`restore of ${SESSIONS} sessions, click to done (ms)`]: row([restore]),
    },
    ratios: `backup against the bare stringify ${(backup.median / bare.median).toFixed(1)}; restored equal: ${
      restored.length === SESSIONS && documents(restored) === documents(rows)
    }`,
  }
}
