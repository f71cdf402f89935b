// After npm run build: the same short journeys in Firefox and in WebKit. A browser that is not there is skipped, and
// said to be; what passed, failed and was skipped is in test-results/browsers.json.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { preview } from 'vite'
import { findFirefox, findWebKit, installBrowsers } from './browsers/find-browsers.mjs'
import { openFirefox } from './browsers/firefox.mjs'
import { JOURNEYS, WITHOUT_NETWORK } from './browsers/journeys.mjs'
import { openWebKit } from './browsers/webkit.mjs'
import { readPort } from './lib/port.mjs'
import { ROOT } from './lib/root.mjs'

/** @typedef {import('./browsers/browser').Browser} Browser */
/** @typedef {import('./browsers/journeys.mjs').Journey} Journey */

const RESULTS = join(ROOT, 'test-results')
const HOST = '127.0.0.1'
const PORT = readPort(process.env['BROWSERS_PORT'], 4176) ?? 4176

await installBrowsers()
const firefox = findFirefox()
const webkit = findWebKit()

/** @type {readonly { name: string, open: (() => Promise<Browser>) | undefined, missing: string }[]} */
const BROWSERS = [
  { name: 'Firefox', open: firefox ? () => openFirefox(firefox) : undefined, missing: 'firefox-esr, ou FIREFOX_PATH' },
  {
    name: 'WebKit',
    open: webkit ? () => openWebKit(webkit, PORT + 1) : undefined,
    missing: 'webkit2gtk-driver et xvfb',
  },
]

const server = await preview({
  root: ROOT,
  logLevel: 'warn',
  preview: { host: HOST, port: PORT, strictPort: true, open: false },
})
const home = `http://${HOST}:${PORT}${server.config.base}`

const tally = { passed: 0, failed: 0, skipped: 0 }

/**
 * @param {string} name
 * @param {Browser} browser
 * @param {Journey} journey
 */
async function attempt(name, browser, journey) {
  const start = Date.now()
  try {
    await journey.run(browser, home)
    tally.passed += 1
    console.log(`✓ ${name} ${journey.name} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
  } catch (error) {
    tally.failed += 1
    console.error(`✗ ${name} ${journey.name}\n  ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** @type {{ name: string, browser: Browser }[]} */
const opened = []
await Promise.all(
  BROWSERS.map(async ({ name, open, missing }) => {
    if (!open) {
      tally.skipped += JOURNEYS.length + 1
      console.log(`- ${name} : passé, il n'est pas sur cet ordinateur (${missing}).`)
      return
    }
    try {
      const browser = await open()
      opened.push({ name, browser })
      for (const journey of JOURNEYS) await attempt(name, browser, journey)
    } catch (error) {
      tally.failed += 1
      console.error(`✗ ${name} ne s'ouvre pas\n  ${error instanceof Error ? error.message : String(error)}`)
    }
  }),
)
const closed = server.close()
if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections()
await closed
await Promise.all(
  opened.map(async ({ name, browser }) => {
    await attempt(name, browser, WITHOUT_NETWORK)
    await browser.close().catch(() => undefined)
  }),
)
mkdirSync(RESULTS, { recursive: true })
writeFileSync(join(RESULTS, 'browsers.json'), JSON.stringify(tally))
// Browsers may leave a connection open behind them.
process.exit(tally.failed > 0 ? 1 : 0)
