// npm run bench: how fast the built app answers, the processor slowed 4 times, medians and 95th percentiles in
// milliseconds, each beside what it is compared with in the same run.
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { benchBackup } from './bench/backup.mjs'
import { benchDeskToWall } from './bench/desk-to-wall.mjs'
import { benchFirstCard } from './bench/first-card.mjs'
import { benchLongList } from './bench/long-list.mjs'
import { benchSearch } from './bench/search.mjs'
import { benchWholeGame } from './bench/whole-game.mjs'
import { ensureChromium } from './lib/chromium.mjs'
import { launchOptions } from './lib/launch-options.mjs'

const PORT = 4179
const SLOWDOWN = 4

process.env['CHROMIUM_PATH'] = await ensureChromium()
const server = await preview({ preview: { port: PORT, strictPort: true } })
const browser = await chromium.launch(launchOptions())
const baseURL = `http://localhost:${PORT}`
try {
  const desk = await benchDeskToWall(browser, baseURL, SLOWDOWN)
  console.table(desk)
  const [wall, saved, put] = Object.values(desk)
  const ratio = (/** @type {{ median: number } | undefined} */ one) =>
    ((one?.median ?? 0) / (put?.median ?? 1)).toFixed(2)
  console.log(`medians against the bare put: the wall ${ratio(wall)}, “Enregistré” ${ratio(saved)}`)
  console.table(await benchWholeGame(browser, baseURL, SLOWDOWN))
  console.table(await benchLongList(browser, baseURL, SLOWDOWN))
  for (const { rows, ratios } of [
    await benchFirstCard(browser, SLOWDOWN),
    await benchSearch(browser, baseURL, SLOWDOWN),
    await benchBackup(browser, baseURL),
  ]) {
    console.table(rows)
    console.log(ratios)
  }
} finally {
  await browser.close()
  await server.close()
}
