// Leads a game as a narrator would, on any page. Every step waits for what she would see.
import type { Locator, Page } from '@playwright/test'
import { expect } from './expect'

export const THEMES = {
  donnees: 'Protection des données',
  outils: 'Outils numériques',
  netiquettes: 'Netiquettes',
  posture: 'Posture éthique',
} as const

export type LevelTitle = 'Individuel' | 'Équipe' | 'Organisation' | 'Politique'
export const LEVELS = ['Individuel', 'Équipe', 'Organisation', 'Politique'] as const satisfies readonly LevelTitle[]

interface Setup {
  /** Instead of the four that come by default. */
  readonly players?: readonly string[]
  readonly themes?: readonly (keyof typeof THEMES)[]
  readonly rehearsal?: boolean
  /** The address of the app, for a page that has no base address. */
  readonly home?: string
}

export class Game {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  button = (name: string | RegExp): Locator => this.page.getByRole('button', { name, exact: true })
  heading = (name: string | RegExp): Locator => this.page.getByRole('heading', { level: 1, name, exact: true })

  /** From home to the pile. */
  async start({ players, themes = [], rehearsal = false, home = '/' }: Setup = {}): Promise<void> {
    const { page } = this
    await page.goto(home)
    await page.getByRole('link', { name: 'Commencer une partie' }).click()
    if (players) {
      await this.button('Tout effacer').click()
      await page.getByLabel('Ajouter des joueuses').fill(`${players.join(', ')},`)
      await expect(page.getByRole('list', { name: `${players.length} joueuses` })).toBeVisible()
    }
    for (const theme of themes) await page.getByRole('checkbox', { name: THEMES[theme] }).check()
    if (rehearsal) await page.getByRole('checkbox', { name: 'C’est une répétition' }).check()
    await this.button('Commencer la partie').click()
    await expect(this.heading('Piochez une carte')).toBeVisible()
  }

  /** Draws at random; the title of the card. */
  async draw(): Promise<string> {
    await this.button('Piocher une carte').click()
    return this.cardTitle()
  }

  async pick(title: string): Promise<void> {
    await this.page.getByText('Choisir une carte à la main').click()
    await this.page.getByRole('listitem').getByRole('button', { name: title }).click()
    await expect(this.heading(title)).toBeVisible()
  }

  /** The card on the table in stage 1. */
  async cardTitle(): Promise<string> {
    return this.page.getByRole('article').getByRole('heading', { level: 1 }).innerText()
  }

  async openRoundtable(): Promise<void> {
    await this.button('Ouvrir le tour de table').click()
    await expect(this.heading('Tour de table')).toBeVisible()
  }

  async giveFloor(alias: string): Promise<void> {
    await this.seat(alias)
      .getByRole('button', { name: `Donner la parole à ${alias}` })
      .click()
    await expect(this.seat(alias)).toContainText('A la parole')
  }

  /** One place in the order of speech. */
  seat(alias: string): Locator {
    return this.page.getByRole('region', { name: 'Ordre de parole' }).getByRole('listitem').filter({ hasText: alias })
  }

  async note(text: string, visibility: 'Partagée' | 'Privée'): Promise<void> {
    await this.page.getByRole('radio', { name: visibility }).check()
    await this.page.getByLabel('Prendre une note', { exact: true }).fill(text)
    await this.page.getByLabel('Prendre une note', { exact: true }).press('Enter')
    await expect(this.page.getByRole('button', { name: `Modifier la note : ${text}` })).toBeVisible()
  }

  async openResources(): Promise<void> {
    await this.button('Passer aux ressources').click()
    await expect(this.heading('Ressources pour cette carte')).toBeVisible()
  }

  /** Ticks the resource that is open; its title. */
  async shareResource(): Promise<string> {
    const reader = this.page.getByRole('article')
    await reader.getByRole('checkbox', { name: 'Lue au groupe' }).check()
    return reader.getByRole('heading', { level: 2 }).innerText()
  }

  async decide(decision: 'On continue vers les pistes' | 'On s’arrête là' | 'Une autre carte'): Promise<void> {
    await this.button(decision).click()
    await expect(this.button(decision)).toBeHidden()
  }

  level(title: LevelTitle): Locator {
    return this.page.getByRole('region', { name: title, exact: true })
  }

  lead(text: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByText(text, { exact: true }) })
  }

  async addLead(level: LevelTitle, text: string): Promise<void> {
    const field = this.level(level).getByLabel(`Ajouter une piste au niveau ${level}`)
    await field.fill(text)
    await field.press('Enter')
    await expect(this.level(level).getByText(text, { exact: true })).toBeVisible()
  }

  /** Unfolds everything one may do with a lead. */
  async openLead(text: string): Promise<void> {
    await this.button(`Options de la piste : ${text}`).click()
    await expect(this.lead(text).getByLabel('Texte de la piste')).toBeVisible()
  }

  /** Ends the round at stage 4. */
  async finish(): Promise<void> {
    await this.button('Terminer la manche').click()
    await expect(this.heading('Fin de la manche')).toBeVisible()
  }

  /** Ends the round at stage 4; the draft is on screen. */
  async openSynthesis(): Promise<void> {
    await this.finish()
    await this.page.getByRole('link', { name: 'Écrire la synthèse' }).click()
    await expect(this.heading('Synthèse')).toBeVisible()
  }

  /** A card to its stage 4, as short as can be. */
  async goToActions(): Promise<void> {
    await this.openRoundtable()
    await this.openResources()
    await this.decide('On continue vers les pistes')
    await expect(this.heading('Plateau des systèmes')).toBeVisible()
  }

  /** The words that say that everything on screen is on the device. */
  async saved(): Promise<void> {
    await expect(this.page.getByText('Enregistré', { exact: true })).toBeVisible()
  }
}
