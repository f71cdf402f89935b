// npm run screenshots: the images of the README, taken from a game played on the built app, always the same one.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { ensureBuilt } from './lib/build.mjs'
import { ensureChromium } from './lib/chromium.mjs'
import { loadModule } from './lib/load-module.mjs'
import { ROOT } from './lib/root.mjs'

const FOLDER = join(ROOT, 'docs', 'images')
const PLAYERS = ['Acacia', 'Bruyère', 'Cèdre', 'Dahlia', 'Églantine', 'Fougère']
const CARD = 'Vendredi, vingt heures'
const TITLE = 'Réunion d’équipe de novembre'

/** @type {readonly (readonly [string, 'Partagée' | 'Privée'])[]} */
const NOTES = [
  ['Bruyère a vécu la même chose : lui laisser le temps.', 'Privée'],
  ['Le téléphone reste allumé parce que personne n’a dit qu’on pouvait l’éteindre.', 'Partagée'],
  ['Qui prend le relais quand celle qui rappelle toujours est absente ?', 'Partagée'],
]

/** @type {readonly (readonly [import('../e2e/support/game').LevelTitle, string, string])[]} */
const LEADS = [
  ['Individuel', 'Annoncer sur mon répondeur qui appeler le week-end', 'À notre main'],
  ['Individuel', 'Éteindre le téléphone de service à 19 heures', 'À notre main'],
  ['Équipe', 'Tenir à jour une fiche des relais d’urgence', 'À notre main'],
  ['Équipe', 'Se relayer le vendredi soir', 'À négocier'],
  ['Organisation', 'Une astreinte reconnue, avec un numéro unique', 'À négocier'],
  ['Organisation', 'Une charte de déconnexion, écrite ensemble', 'À négocier'],
  ['Politique', 'Demander qu’aucun avis d’expulsion n’arrive un vendredi', 'À faire remonter'],
]
const PRIORITY = 'Tenir à jour une fiche des relais d’urgence'

await ensureBuilt()
const executablePath = await ensureChromium()
if (!executablePath) process.exit(1)
/** @type {typeof import('../e2e/support/game')} */
const { Game } = await loadModule('e2e/support/game.ts')

const server = await preview({ root: ROOT, logLevel: 'warn', preview: { host: '127.0.0.1', port: 4189 } })
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
const context = await browser.newContext({
  baseURL: server.resolvedUrls?.local[0] ?? '',
  viewport: { width: 1280, height: 720 },
  deviceScaleFactor: 1,
  colorScheme: 'light',
  reducedMotion: 'reduce',
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
})
const page = await context.newPage()
const game = new Game(page)

const wall = await context.newPage()

/** The clock of both windows stands still there. @param {string} time */
async function at(time) {
  for (const window of [page, wall]) await window.clock.setFixedTime(new Date(`2026-11-19T${time}+01:00`))
}

/** @param {string} name @param {import('@playwright/test').Page} [window] */
async function shoot(name, window = page) {
  await window.bringToFront()
  await window.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo({ top: 0, behavior: 'instant' })
  })
  // On the wall, a pointer that moves brings the buttons.
  if (window === page) await page.mouse.move(0, 0)
  await window.evaluate(() => document.fonts.ready)
  await window.screenshot({ path: join(FOLDER, `${name}.png`) })
  console.log(`docs/images/${name}.png`)
}

mkdirSync(FOLDER, { recursive: true })
await at('14:00:00')
// The first page of a visit does without the typeface.
await page.goto('/cartes')
await page.waitForFunction(() => [...document.fonts].some((one) => one.status === 'loaded'))
await page.getByRole('link', { name: 'Réflex’tics' }).click()
await game.heading('Réflex’tics').waitFor()
await shoot('home')

await game.start({ players: PLAYERS })
await page.getByLabel('Titre de la partie').fill(TITLE)
await page.getByLabel('Titre de la partie').press('Enter')
await game.pick(CARD)
await at('14:03:20')
await wall.goto(page.url().replace('/partie/', '/projection/'))
await wall.getByRole('heading', { name: CARD }).waitFor()
await shoot('wall-card', wall)

await game.openRoundtable()
await game.giveFloor('Acacia')
await at('14:05:05')
await game.button('Au tour de Bruyère').click()
for (const [text, visibility] of NOTES) await game.note(text, visibility)
await at('14:06:17')
await page.getByText('1:12').waitFor()
await shoot('roundtable')
await page.getByRole('checkbox', { name: 'Montrer le temps de parole' }).check()
await wall.getByText('1:12').waitFor()
await shoot('wall-roundtable', wall)

await game.openResources()
await game.shareResource()
await game.decide('On continue vers les pistes')
for (const [level, text, leverage] of LEADS) {
  await game.addLead(level, text)
  const options = page.getByRole('button', { name: `Options de la piste : ${text}` })
  await options.click()
  await page.getByLabel('Marge de manœuvre').selectOption(leverage)
  if (text === PRIORITY) await game.button('En faire la priorité du groupe').click()
  await options.click()
}
await at('14:18:40')
await page.getByText('12:23').waitFor()
await game.saved()
await shoot('board')
await wall
  .getByText(PRIORITY)
  .or(wall.getByText(LEADS[0]?.[1] ?? ''))
  .first()
  .waitFor()
await shoot('wall-board', wall)

await browser.close()
await server.close()
