// Where Firefox and WebKit may be on this machine, and how to get them: for a short game in each.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { onPath } from '../lib/on-path.mjs'
import { run } from '../lib/run.mjs'

const FIREFOXES = ['firefox-esr', 'firefox']
const APPLICATION = '/Applications/Firefox.app/Contents/MacOS/firefox'
/** Where Debian's kin keep the libraries of WebKitGTK, with its smallest browser: `/usr/lib/x86_64-linux-gnu`. */
const LIBRARIES = '/usr/lib'
const MINI_BROWSERS = ['webkit2gtk-4.1/MiniBrowser', 'webkitgtk-6.0/MiniBrowser']

/** The program, or undefined. */
export const findFirefox = () =>
  process.env['FIREFOX_PATH'] ?? onPath(...FIREFOXES) ?? (existsSync(APPLICATION) ? APPLICATION : undefined)

/** Its driver, the browser that it drives, and a screen to draw on; undefined when one of them is missing. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver')
  const screen = onPath('xvfb-run')
  const libraries = existsSync(LIBRARIES) ? readdirSync(LIBRARIES) : []
  const browser = libraries
    .flatMap((folder) => MINI_BROWSERS.map((name) => join(LIBRARIES, folder, name)))
    .find((file) => existsSync(file))
  return driver && screen && browser ? { driver, screen, browser } : undefined
}

/** Installs what is missing where this may be done without asking: as root on a Debian. */
export async function installBrowsers() {
  const missing = [
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb', 'xauth']),
  ]
  if (missing.length === 0 || process.getuid?.() !== 0 || !onPath('apt-get')) return
  console.log(`Installation de ${missing.join(', ')}…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if ((await run('apt-get', ['update'], { env })) !== 0) return
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env })
}
