// What must work in every browser: to read, to search, to play a game and find it again.
import { setTimeout as wait } from 'node:timers/promises'

/** @typedef {import('./browser').Browser} Browser */

/** In milliseconds, on a machine that does other work too. */
const PATIENCE = 20_000
const PAUSE = 100
/** How often one looks for what a press brings, before one presses again. */
const LOOKS = 20
/** Some browsers write hundreds of files one after the other. */
const KEEPING = 60_000

const LEAD = 'Écrire une charte avec toute l’équipe'

const heading = (/** @type {string} */ text) => `//h1[contains(normalize-space(.), "${text}")]`
const link = (/** @type {string} */ text) => `//a[normalize-space(.)="${text}"]`
const button = (/** @type {string} */ text) => `//button[normalize-space(.)="${text}"]`
const anywhere = (/** @type {string} */ text) => `//main//*[normalize-space(text())="${text}"]`
const field = (/** @type {string} */ label) =>
  `//input[@aria-label="${label}" or @id=//label[normalize-space(.)="${label}"]/@for] | //label[normalize-space(.)="${label}"]//input`

/**
 * Tries until it works, as a person would; what is drawn again under her finger counts as not there yet.
 * @param {string} what
 * @param {() => Promise<boolean>} attempt
 * @param {number} patience
 */
async function patiently(what, attempt, patience = PATIENCE) {
  const end = Date.now() + patience
  /** @type {unknown} */
  let trouble
  while (Date.now() < end) {
    try {
      if (await attempt()) return
      trouble = undefined
    } catch (error) {
      trouble = error
    }
    await wait(PAUSE)
  }
  throw new Error(`${what} : ${trouble instanceof Error ? trouble.message : 'introuvable'}`)
}

/** @param {Browser} browser */
const hands = (browser) => ({
  see: (/** @type {string} */ xpath) => patiently(xpath, () => browser.shows(xpath)),
  press: (/** @type {string} */ xpath) => patiently(xpath, () => browser.press(xpath)),
  /** Presses what brings `next`; a press on what is drawn again under the finger brings nothing, and is made again. */
  pressFor: (/** @type {string} */ xpath, /** @type {string} */ next) =>
    patiently(`${xpath}, ${next}`, async () => {
      if (!(await browser.press(xpath))) return browser.shows(next)
      for (let look = 0; look < LOOKS; look += 1) {
        if (await browser.shows(next)) return true
        await wait(PAUSE)
      }
      return false
    }),
  kept: () => patiently('gardé hors connexion', browser.isKept, KEEPING),
  write: (/** @type {string} */ xpath, /** @type {string} */ text) =>
    patiently(xpath, () => browser.write(xpath, text)),
})

/** @typedef {{ name: string, run: (browser: Browser, home: string) => Promise<void> }} Journey */

/** @type {readonly Journey[]} */
export const JOURNEYS = [
  {
    name: 'lit une carte, puis la liste des cartes',
    run: async (browser, home) => {
      const { see, press } = hands(browser)
      await browser.open(`${home}cartes/donnees-01`)
      await see(heading('Pour plus tard, au cas où'))
      await press(link('Cartes'))
      await see(heading('Les cartes situation'))
    },
  },
  {
    name: "garde l'application sur l'appareil",
    run: async (browser, home) => {
      const { kept } = hands(browser)
      await browser.open(home)
      await kept()
    },
  },
  {
    name: 'cherche un mot',
    run: async (browser, home) => {
      const { see, write } = hands(browser)
      await browser.open(`${home}recherche`)
      await write(field('Un mot, une question ou un sigle'), 'secret')
      await see('//main//a[contains(normalize-space(.), "Secret professionnel")]')
    },
  },
  {
    name: 'joue une manche, note une piste et la retrouve après rechargement',
    run: async (browser, home) => {
      const { see, pressFor, write } = hands(browser)
      // Only the app draws this page: what is pressed on it cannot go away under the hand.
      await browser.open(`${home}parties`)
      await pressFor(link('Commencer une partie'), heading('Préparer la partie'))
      await pressFor(button('Commencer la partie'), button('Piocher une carte'))
      await pressFor(button('Piocher une carte'), button('Ouvrir le tour de table'))
      await pressFor(button('Ouvrir le tour de table'), heading('Tour de table'))
      await pressFor(button('Passer aux ressources'), button('On continue vers les pistes'))
      await pressFor(button('On continue vers les pistes'), heading('Plateau des systèmes'))
      await write(field('Ajouter une piste au niveau Équipe'), LEAD)
      await see(anywhere(LEAD))
      await see('//*[normalize-space(text())="Enregistré"]')
      await browser.reload()
      await see(heading('Plateau des systèmes'))
      await see(anywhere(LEAD))
    },
  },
]

/** Once nothing answers any more. @type {Journey} */
export const WITHOUT_NETWORK = {
  name: 'lit et retrouve sa partie sans réseau',
  run: async (browser, home) => {
    const { see, press } = hands(browser)
    await browser.open(`${home}cartes/posture-01`)
    await see('//article//h1')
    await browser.open(`${home}parties`)
    await press(link('Reprendre'))
    await see(anywhere(LEAD))
  },
}
