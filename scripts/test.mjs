// npm test: every check and every test there is, in order, the later ones even when an earlier one fails.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './lib/chromium.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { requireSupportedNode } from './lib/node-version.mjs'
import { readJson } from './lib/read-json.mjs'
import { ROOT } from './lib/root.mjs'
import { npm } from './lib/run.mjs'
import { closingLine, isSuccess, playwrightTally, stepTally, total, vitestTally } from './lib/tally.mjs'

const RESULTS = join(ROOT, 'test-results')
const VITEST_REPORT = join(RESULTS, 'vitest.json')
const PLAYWRIGHT_REPORT = join(RESULTS, 'playwright.json')
const BROWSERS_REPORT = join(RESULTS, 'browsers.json')
const DOCUMENTS_REPORT = join(RESULTS, 'documents.json')

/** @typedef {import('./lib/tally.mjs').Tally} Tally */
/** @type {{ title: string, tally: Tally }[]} */
const done = []

/**
 * @param {string} title
 * @param {() => Promise<number>} work resolves to an exit code
 * @param {() => Tally | undefined} [count]
 */
async function step(title, work, count) {
  console.log(`\n=== ${title} ===\n`)
  const exitCode = await work()
  done.push({ title, tally: stepTally(exitCode, count?.()) })
  return exitCode === 0
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Tally} count
 */
const countIn = (file, count) => () => {
  const report = readJson(file)
  return report && count(report)
}

requireSupportedNode()
await ensureInstalled()
rmSync(RESULTS, { recursive: true, force: true })

await step('Vérifications', () => npm(['run', 'check']))

const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`]
await step(
  'Tests unitaires et de composants',
  () => npm(['run', 'test:unit', '--', '--coverage', ...reporters]),
  countIn(VITEST_REPORT, vitestTally),
)

await step(
  'Documents dans LibreOffice',
  () => npm(['run', 'test:documents']),
  countIn(DOCUMENTS_REPORT, (tally) => tally),
)

// The end-to-end tests try the built app at the root of its server.
const { BASE_PATH: _, ...env } = process.env
const built = await step('Construction', () => npm(['run', 'build'], { env }))

if (built) {
  await step('Poids', () => npm(['run', 'size']))
  await step(
    'Tests de bout en bout',
    async () => {
      const chromium = await ensureChromium()
      return chromium ? npm(['run', 'test:e2e'], { env: { ...env, CHROMIUM_PATH: chromium } }) : 1
    },
    countIn(PLAYWRIGHT_REPORT, playwrightTally),
  )
  await step(
    'Firefox et WebKit',
    () => npm(['run', 'test:browsers'], { env }),
    countIn(BROWSERS_REPORT, (tally) => tally),
  )
} else {
  console.log('\nSans construction, ni poids ni tests de bout en bout.')
}

const result = total(done.map(({ tally }) => tally))
const failing = done.filter(({ tally }) => tally.failed > 0).map(({ title }) => title)
console.log(failing.length > 0 ? `\nÀ reprendre : ${failing.join(', ')}\n` : '')
console.log(closingLine(result))
process.exitCode = isSuccess(result) ? 0 : 1
