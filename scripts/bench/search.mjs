// What a key costs in the search: over the pack and over 10,000 made-up cards, beside MiniSearch as it comes, MiniSearch
// as its guide has it, and a plain scan of the texts; and over the pack, from the key to the results laid out.
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { build } from 'vite'
import { loadModule } from '../lib/load-module.mjs'
import { readPackFiles } from '../lib/pack-files.mjs'
import { ROOT } from '../lib/root.mjs'
import { makeUpCards } from './made-up-cards.mjs'
import { quantile, row, slowDown } from './measure.mjs'

const CARDS = 10_000
const QUERIES = [
  'mots de passe',
  'rgpd',
  'données sensibles',
  'secret professionel',
  'combien de temps garder un dossier',
  'confidantialité',
  'réseaux sociaux',
  'whatsapp avec les familles',
  'droit à la déconnexion',
  'illetronisme',
  'photos de mineurs',
  'pouvoir d’agir',
]
const NAMES = {
  ours: 'the search of the app, snippets included',
  defaults: 'MiniSearch as it comes (whole words only)',
  guide: 'MiniSearch, prefixes and fuzziness 0.2',
  scan: 'a plain scan of the texts',
}

/** The code that runs in the page, as one script. */
async function bundle() {
  const entry = fileURLToPath(new URL('search-entry.mjs', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  })
  const [chunk] = /** @type {{ output: { code: string }[] }[]} */ (built)[0]?.output ?? []
  return `${chunk?.code}; globalThis.bench = bench`
}

/** The documents of the pack, as the build finds them. */
async function packDocuments() {
  /** @type {typeof import('../../src/content/search/build-search-file.ts')} */
  const { buildSearchFile, SEARCHED_FILES } = await loadModule('src/content/search/build-search-file.ts')
  const { files } = readPackFiles(join(ROOT, 'content', 'reflextics'))
  const pack = Object.fromEntries(SEARCHED_FILES.map((kind) => [kind, files[`fr/${kind}.json`]]))
  return buildSearchFile(/** @type {Parameters<typeof buildSearchFile>[0]} */ (pack)).documents
}

/** Runs in the page of the search: times each key to the letter in the field, and to what was found laid out. */
function watchKeys() {
  /** @type {number[]} */
  const letters = []
  /** @type {number[]} */
  const results = []
  const channel = new MessageChannel()
  let start = 0
  let isLetter = false
  channel.port1.onmessage = () => {
    void document.body.offsetHeight
    if (isLetter) letters.push(performance.now() - start)
    isLetter = false
    if (document.querySelector('[role="status"][aria-busy="true"]')) channel.port2.postMessage(0)
    else results.push(performance.now() - start)
  }
  addEventListener(
    'input',
    () => {
      start = performance.now()
      isLetter = true
      channel.port2.postMessage(0)
    },
    { capture: true },
  )
  Object.assign(globalThis, { watched: { letters, results } })
}

/** @param {import('@playwright/test').Browser} browser @param {string} baseURL @param {number} slowdown */
async function keysOnThePage(browser, baseURL, slowdown) {
  const context = await browser.newContext({ baseURL })
  const page = await context.newPage()
  await page.goto('/recherche?q=rgpd')
  await page.getByRole('list').getByRole('link', { name: 'RGPD', exact: true }).first().waitFor()
  await slowDown(page, slowdown)
  await page.evaluate(watchKeys)
  const field = page.getByRole('searchbox')
  for (const query of QUERIES) {
    await field.fill('')
    await field.pressSequentially(query)
  }
  const { letters, results } = await page.evaluate(
    () => /** @type {{ watched: { letters: number[], results: number[] } }} */ (Object(globalThis)).watched,
  )
  await context.close()
  return {
    'pack: a key, to the letter in the field (ms)': row(letters),
    'pack: a key, to what was found laid out (ms)': row(results),
  }
}

/** @param {import('@playwright/test').Browser} browser @param {string} baseURL @param {number} slowdown */
export async function benchSearch(browser, baseURL, slowdown) {
  const documents = await packDocuments()
  const code = await bundle()
  const page = await browser.newPage()
  await page.evaluate(code)
  await slowDown(page, slowdown)
  /** @type {Record<string, ReturnType<typeof row>>} */
  /** @type {Record<string, ReturnType<typeof row>>} */
  const rows = await keysOnThePage(browser, baseURL, slowdown)
  let ratios = 'the search of the app against each of the others, at the 95th percentile:'
  const corpora = { pack: documents, [`${CARDS} made-up cards`]: makeUpCards(documents, CARDS) }
  for (const [corpus, texts] of Object.entries(corpora)) {
    const times = await page.evaluate(
      ([all, queries]) =>
        /** @type {typeof import('./search-entry.mjs')} */ (Object(globalThis).bench).timeSearch(all, queries),
      /** @type {const} */ ([texts, QUERIES]),
    )
    const worst = (/** @type {string} */ name) => quantile(times[name] ?? [], 0.95)
    for (const [name, label] of Object.entries(NAMES)) {
      rows[`${corpus}: ${label} (ms)`] = row(times[name] ?? [])
      if (name !== 'ours') ratios += `\n  ${corpus}, ${label}: ${(worst('ours') / worst(name)).toFixed(2)}`
    }
  }
  await page.close()
  return { rows, ratios }
}
