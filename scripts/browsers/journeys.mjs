// What must work in every browser: to read, to search, to play a game and find it again.
import { setTimeout as wait } from 'node:timers/promises'
import { IS_KEPT, IS_READING, READ_WITHOUT_END } from './in-page.mjs'

/** @typedef {import('./browser').Browser} Browser */

/** In milliseconds, on a machine that does other work too. */
const PATIENCE = 20_000
const PAUSE = 100
/** Some browsers write hundreds of files one after the other. */
const KEEPING = 60_000

const LEAD = 'Écrire une charte avec toute l’équipe'
const SECOND_LEAD = 'Relire mes notes avant de les garder'

const SAVED = '//*[normalize-space(text())="Enregistré"]'
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
function hands(browser) {
  const see = (/** @type {string} */ xpath) => patiently(xpath, () => browser.shows(xpath))
  const press = (/** @type {string} */ xpath) => patiently(xpath, () => browser.press(xpath))
  return {
    see,
    press,
    write: (/** @type {string} */ xpath, /** @type {string} */ text) =>
      patiently(xpath, () => browser.write(xpath, text)),
    /** From the list of games to a card on the table. */
    draw: async () => {
      await press(link('Commencer une partie'))
      await see(heading('Préparer la partie'))
      await press(button('Commencer la partie'))
      await press(button('Piocher une carte'))
    },
    kept: () => patiently('gardé hors connexion', async () => (await browser.ask(IS_KEPT)) === true, KEEPING),
    reading: () => patiently('lecture en cours', async () => (await browser.ask(IS_READING)) === true),
  }
}

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
    name: "pioche une carte après une page quittée au milieu d'une lecture",
    run: async (browser, home) => {
      const { see, press, draw, reading } = hands(browser)
      await browser.open(`${home}parties`)
      await see(link('Commencer une partie'))
      await browser.ask(READ_WITHOUT_END)
      await press(link('Cartes'))
      await reading()
      await browser.open(`${home}parties`)
      await draw()
      await see(button('Ouvrir le tour de table'))
      await see(SAVED)
    },
  },
  {
    name: 'joue une manche, note une piste et la retrouve après rechargement',
    run: async (browser, home) => {
      const { see, press, draw, write } = hands(browser)
      // Only the app draws this page: what is pressed on it cannot go away under the hand.
      await browser.open(`${home}parties`)
      await draw()
      await press(button('Ouvrir le tour de table'))
      await see(heading('Tour de table'))
      await press(button('Passer aux ressources'))
      await press(button('On continue vers les pistes'))
      await see(heading('Plateau des systèmes'))
      await write(field('Ajouter une piste au niveau Équipe'), LEAD)
      await see(anywhere(LEAD))
      await see(SAVED)
      await browser.reload()
      await see(heading('Plateau des systèmes'))
      await see(anywhere(LEAD))
    },
  },
  {
    name: 'reprend la partie en revenant en arrière',
    run: async (browser, home) => {
      const { see, write } = hands(browser)
      await browser.open(`${home}cartes/posture-01`)
      await see('//article//h1')
      await browser.ask('history.back()')
      await see(anywhere(LEAD))
      await write(field('Ajouter une piste au niveau Individuel'), SECOND_LEAD)
      await see(anywhere(SECOND_LEAD))
      await see(SAVED)
      await browser.reload()
      await see(anywhere(SECOND_LEAD))
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
