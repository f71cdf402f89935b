// Every screen, at every stage and with what can be opened on it: what the tests of all screens go through.
import type { Page } from '@playwright/test'
import { SESSION_FORMAT } from '../../src/domain/session'
import { BACKUP_SCENES } from './backup-scenes'
import { DATA_SCENES } from './data-scenes'
import { FOLLOW_SCENES } from './follow-scenes'
import { aGameOf, type Place, putInDatabase } from './stored-games'
import { REFLECTION_SCENES } from './reflection-scenes'
import { at, heading, type Scene, unfoldAll } from './scene'
import { SYNTHESIS_SCENES } from './synthesis-scenes'
import { WALL_SCENES } from './wall-scenes'
import type { Words } from './words'

/** The desk of a game that has come to `place`. */
async function openDesk(page: Page, words: Words, place: Place, title: string | RegExp): Promise<void> {
  const game = aGameOf(words, place)
  await putInDatabase(page, [game])
  await page.goto(`/partie/${game.session.id}`)
  await heading(page, title)
}

const desk = (name: string, place: Place, title: string | RegExp, more?: (page: Page) => Promise<void>): Scene => ({
  name: `desk: ${name}`,
  open: async (page, words) => {
    await openDesk(page, words, place, title)
    await more?.(page)
  },
})

async function openHistory(page: Page, words: Words): Promise<void> {
  const games = (['drawing', 'resources', 'synthesis', 'closed'] as const).map((place, nth) =>
    aGameOf(words, place, { nth, kind: nth === 1 ? 'rehearsal' : 'group' }),
  )
  await putInDatabase(page, games, { id: 'abimee-0000000001' })
  await page.goto('/parties')
  await heading(page, 'Vos parties')
  await page.getByRole('heading', { name: 'Partie illisible' }).waitFor()
}

const history = (name: string, more?: (page: Page, words: Words) => Promise<void>): Scene => ({
  name: `history: ${name}`,
  open: async (page, words) => {
    await openHistory(page, words)
    await more?.(page, words)
  },
})

const importFile = (page: Page, text: string) =>
  page
    .getByLabel('Importer une partie')
    .setInputFiles({ name: 'partie.json', mimeType: 'application/json', buffer: Buffer.from(text) })

const search = (name: string, words: string, answer: RegExp): Scene => ({
  name: `search: ${name}`,
  open: async (page) => {
    await page.goto(`/recherche?q=${encodeURIComponent(words)}`)
    await page.getByText(answer).waitFor()
  },
})

const SITE: readonly Scene[] = [
  at('/', 'Réflex’tics', 'home'),
  {
    name: 'home with a game under way',
    open: async (page, words) => {
      await putInDatabase(page, [aGameOf(words, 'roundtable')])
      await page.goto('/')
      await page.getByRole('heading', { name: 'Partie en cours' }).waitFor()
    },
  },
  at('/partie/nouvelle', 'Préparer la partie', 'setup'),
  {
    name: 'setup with errors',
    open: async (page, words) => {
      await page.goto('/partie/nouvelle')
      await page.getByLabel('Durée prévue').fill('0')
      await page.getByRole('button', { name: 'Commencer la partie' }).click()
      await page.getByText('La durée va de 1 à 600 minutes.').waitFor()
      await page.getByRole('button', { name: 'Tout effacer' }).click()
      await page.getByText('Il faut au moins 2 joueuses.').waitFor()
      await page.getByLabel('Objectif de la rencontre').fill(words.aim)
    },
  },
  {
    name: 'setup with many players',
    open: async (page, words) => {
      await page.goto('/partie/nouvelle')
      await page.getByLabel('Ajouter des joueuses').fill(`${words.aliases.join(', ')}, Onze, Douze, Treize,`)
      await page.getByText('Treize').waitFor()
      await page.getByRole('checkbox', { name: 'C’est une répétition' }).check()
      await page.getByRole('checkbox', { name: 'Posture éthique' }).check()
    },
  },
  at('/cartes', 'Les cartes situation', 'cards'),
  at('/cartes?theme=netiquettes', 'Les cartes situation', 'cards of a theme'),
  at('/cartes/donnees-01', 'Pour plus tard, au cas où', 'card'),
  at('/cartes/posture-01', 'À ne pas écrire', 'card with a dilemma'),
  at('/cartes/donnees-99', 'Cette carte n’existe pas', 'missing card'),
  at('/ressources', 'Les ressources', 'resources'),
  at('/ressources/equipement-base-specialise', /./, 'resource with tables'),
  at('/ressources/accompagner-cinq-principes', /./, 'resource with links'),
  at('/ressources/conservation-questions', /./, 'resource with steps'),
  at('/recommandations', 'Les recommandations', 'recommendations'),
  at('/recommandations/institutions?niveau=team', 'Les institutions', 'recommendations of a sheet'),
  at('/acteurs', /./, 'actors'),
  at('/niveaux/team', /./, 'level'),
  at('/thematiques/posture', /./, 'theme'),
  at('/boussole', 'La boussole', 'compass'),
  at('/pratiques', /./, 'practices'),
  at('/mots', /./, 'words'),
  at('/reperes', /./, 'references'),
  at('/formation', /./, 'training'),
  at('/glossaire', /./, 'glossary'),
  at('/recherche', 'Rechercher', 'search'),
  search('words found', 'mot de passe', /résultats/),
  search('some of the words', 'whatsapp avec la famille et les voisins', /s’en approche/),
  search('nothing found', 'xylophone', /Rien sur/),
  at('/ressources/absente', 'Cette ressource n’existe pas', 'missing resource'),
  at('/imprimer?theme=posture&format=a6', 'Imprimer', 'print room'),
  at('/a-propos', 'À propos', 'about'),
  at('/nulle-part', 'Cette page n’existe pas', 'not found'),
]

const HISTORY: readonly Scene[] = [
  at('/parties', 'Vos parties', 'history: empty'),
  history('games of every kind'),
  history('all options open', async (page) => {
    await unfoldAll(page)
    for (const button of await page.getByRole('button', { name: 'Renommer' }).all()) await button.click()
  }),
  history('a file with faults', async (page) => {
    await importFile(page, '{"application":"reflextics","format":2,"session":{"format":2}}')
    await page.getByText('L’import a échoué.').waitFor()
  }),
  history('a file in another version', async (page, words) => {
    const { session } = aGameOf(words, 'drawing')
    await importFile(
      page,
      JSON.stringify({ application: 'reflextics', format: SESSION_FORMAT, session: { ...session, title: 'A' } }),
    )
    await page.getByText('est déjà là dans une autre version').waitFor()
  }),
  history('a game just deleted', async (page) => {
    await page.getByRole('main').locator('summary').first().click()
    await page.getByRole('button', { name: 'Supprimer' }).first().click()
    await page.getByText('a été supprimée').waitFor()
  }),
]

const UNSAVED: Scene = {
  name: 'desk: nothing can be saved',
  open: async (page) => {
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
    await page.goto('/partie/nouvelle')
    await page.getByRole('button', { name: 'Commencer la partie' }).click()
    await page.getByText('Ce navigateur ne laisse rien enregistrer ici').waitFor()
  },
}

const DESK: readonly Scene[] = [
  desk('draw', 'drawing', 'Piochez une carte'),
  desk('draw by hand', 'drawing', 'Piochez une carte', unfoldAll),
  desk('situation', 'situation', 'À ne pas écrire'),
  desk('situation, all open', 'situation', 'À ne pas écrire', async (page) => {
    await unfoldAll(page)
    await page
      .getByRole('button', { name: /^Modifier la note/ })
      .first()
      .click()
    await page
      .getByRole('button', { name: /^Renommer/ })
      .first()
      .click()
  }),
  desk('round table', 'roundtable', 'Tour de table'),
  desk('round table, someone speaks', 'roundtable', 'Tour de table', async (page) => {
    await page
      .getByRole('button', { name: /^Donner la parole/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Arrêter le temps' }).waitFor()
    await unfoldAll(page)
  }),
  desk('resources', 'resources', 'Ressources pour cette carte'),
  desk('resources, one with tables', 'resources', 'Ressources pour cette carte', async (page) => {
    await page.getByLabel('Trouver une ressource').fill('equipement base')
    await page
      .getByRole('button', { name: /Équipement/i })
      .first()
      .click()
    await page.getByRole('table').first().waitFor()
  }),
  desk('board', 'actions', 'Plateau des systèmes'),
  desk('board, all open', 'actions', 'Plateau des systèmes', async (page) => {
    await unfoldAll(page)
    // An open slip lies over its neighbours: one at a time.
    await page
      .getByRole('button', { name: /^Options de la piste/ })
      .last()
      .click()
  }),
  desk('a refusal', 'situation', 'À ne pas écrire', async (page) => {
    await page.getByRole('heading', { level: 2, name: 'Joueuses', exact: true }).click()
    const alias =
      (await page
        .getByRole('button', { name: /^Renommer/ })
        .first()
        .getAttribute('aria-label')) ?? ''
    await page.getByLabel('Une arrivée').fill(alias.replace('Renommer ', ''))
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await page.getByText('est déjà à la table.').waitFor()
  }),
  desk('personal data in a note', 'roundtable', 'Tour de table', async (page) => {
    await page.getByLabel('Prendre une note', { exact: true }).fill('Mme Benali 06 39 98 12 34')
    await page.getByRole('button', { name: /^Laisser/ }).waitFor()
  }),
  desk('end of the round', 'ending', 'Fin de la manche'),
  desk('end of the round, all open', 'ending', 'Fin de la manche', unfoldAll),
  desk('closed', 'closed', 'Partie close'),
  at('/partie/absente00000000', 'Cette partie n’est pas sur cet appareil', 'desk: missing game'),
  {
    name: 'desk: damaged game',
    open: async (page) => {
      await putInDatabase(page, [], { id: 'abimee-0000000001' })
      await page.goto('/partie/abimee-0000000001')
      await heading(page, 'Cette partie ne peut pas être lue')
    },
  },
]

/** By the window that they share: one that changes what a window can do has it for itself. */
export const GROUPS: Readonly<Record<string, readonly Scene[]>> = {
  desk: DESK,
  site: SITE,
  wall: WALL_SCENES,
  'history and data': [...HISTORY, ...DATA_SCENES],
  'synthesis and follow-up': [...SYNTHESIS_SCENES, ...FOLLOW_SCENES],
  reflection: REFLECTION_SCENES,
  'without a database': [UNSAVED],
  'with backups': BACKUP_SCENES,
}
