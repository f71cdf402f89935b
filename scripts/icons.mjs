// Draws public/icons/*.png from public/icon.svg: for systems that show the app among others and take no SVG. Run after
// a change of that file: node scripts/icons.mjs
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ensureChromium } from './lib/chromium.mjs'
import { launchOptions } from './lib/launch-options.mjs'
import { ROOT } from './lib/root.mjs'

const PAPER = '#fbf7ef'
/** What a system cuts to its own shape keeps at least the circle inside, of four fifths. */
const CUT = 0.86

/** `scale` of the drawing on a full ground; without it, the drawing as it is. */
const ICONS = [
  { name: 'icon-192', size: 192 },
  { name: 'icon-512', size: 512 },
  { name: 'maskable-512', size: 512, scale: CUT },
  { name: 'apple-touch-icon', size: 180, scale: 0.92 },
]

const executablePath = await ensureChromium()
if (!executablePath) process.exit(1)
const svg = readFileSync(join(ROOT, 'public', 'icon.svg'), 'utf8')
const folder = join(ROOT, 'public', 'icons')
mkdirSync(folder, { recursive: true })

const browser = await chromium.launch({ ...launchOptions(), executablePath })
const page = await browser.newPage()
for (const { name, size, scale } of ICONS) {
  await page.setViewportSize({ width: size, height: size })
  const ground = scale ? PAPER : 'transparent'
  await page.setContent(
    `<style>body{margin:0;background:${ground}}svg{display:block;width:100vw;transform:scale(${scale ?? 1})}</style>${svg}`,
  )
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true })
}
await browser.close()
