// Where a Chromium may be, and how to get one: for the end-to-end tests.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import path from 'node:path'
import { npm, run } from './run.mjs'

/** Debian's shell is the same Chromium without what draws windows: the tests take a quarter less time in it. */
const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** @typedef {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv }} Machine */

/**
 * Every place where a system keeps its Chromium or Chrome, the likeliest first.
 * @param {Machine} machine
 */
export function systemPlaces({ platform, env }) {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    )
    return ['Chromium', 'Google\\Chrome'].flatMap((name) =>
      roots.map((root) => path.win32.join(root, name, 'Application', 'chrome.exe')),
    )
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '')
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)))
  const applications = ['Chromium', 'Google Chrome'].flatMap((name) =>
    ['/Applications', path.posix.join(env['HOME'] ?? '/', 'Applications')].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  )
  return platform === 'darwin' ? [...onPath, ...applications] : onPath
}

/**
 * Whether there is a browser there that starts: some systems keep an empty shell under its name.
 * @param {string} file
 */
export function works(file) {
  try {
    if (!statSync(file).isFile()) return false
    accessSync(file, constants.X_OK)
  } catch {
    return false
  }
  // On Windows, asking Chrome its version opens a window.
  if (process.platform === 'win32') return true
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

/**
 * The browser asked for, else the system's, else Playwright's own.
 * @param {Machine & { own?: string | undefined, works: (file: string) => boolean }} machine
 * @returns {string | undefined}
 */
export function findChromium({ platform, env, own, works }) {
  const asked = env['CHROMIUM_PATH']
  if (asked) return works(asked) ? asked : undefined
  return [...systemPlaces({ platform, env }), ...(own ? [own] : [])].find(works)
}

const isRootOnLinux = () => process.platform === 'linux' && process.getuid?.() === 0

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  try {
    return chromium.executablePath()
  } catch {
    // Playwright knows none for this system.
    return undefined
  }
}

const find = async () =>
  findChromium({ platform: process.platform, env: process.env, own: await playwrightsOwn(), works })

const playwright = (/** @type {string[]} */ ...args) => npm(['exec', '--', 'playwright', ...args])

async function downloadPlaywrights() {
  const downloaded = (await playwright('install', 'chromium')) === 0
  // A machine without a desktop lacks the libraries of a browser; only root may add them.
  if (downloaded && isRootOnLinux() && !(await find())) await playwright('install-deps', 'chromium')
}

async function installDebians() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if ((await run('apt-get', ['update'], { env })) === 0) await run('apt-get', ['install', '-y', SHELL], { env })
}

/** Resolves to the browser's path, or to undefined after saying what to do. */
export async function ensureChromium() {
  const asked = process.env['CHROMIUM_PATH']
  let found = await find()
  if (!found && asked) {
    console.error(`CHROMIUM_PATH ne mène pas à un navigateur qui démarre : ${asked}`)
    return undefined
  }
  for (const install of isRootOnLinux() ? [downloadPlaywrights, installDebians] : [downloadPlaywrights]) {
    if (found) break
    console.log('Aucun Chromium sur cet ordinateur : installation…')
    await install()
    found = await find()
  }
  if (!found) {
    console.error(
      "Les tests de bout en bout ont besoin de Chromium ou de Chrome. Installer l'un des deux, puis relancer.\n" +
        "S'il est à un endroit inhabituel : CHROMIUM_PATH=/chemin/vers/chromium npm test",
    )
  }
  return found
}
