// The server's side of the app, run once at build time: each page that can be read, as plain HTML.
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { LEVEL_IDS, THEME_IDS } from '../domain/vocabulary'
import { isBundledFile } from '../content/bundled-pack'
import { loadPack } from '../state/load-pack'
import { App } from './app'
import { arriveAt, type ScreenHandle } from './arrive'
import { routes } from './routes'

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

export interface RenderedPage {
  /** What React puts into the head: title, description, canonical address. */
  readonly head: string
  readonly body: string
  /** The screen that it shows; none at an address that does not exist. */
  readonly screen: ScreenHandle | undefined
  /** What its loader gave: the app starts with it instead of fetching all that it was taken from. */
  readonly data: unknown
}

/** Whether that address is one of the content, which comes with the page and is not fetched to take it over. */
export { isBundledFile }

/** React writes what belongs to the head before everything else. */
const HEAD = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)+/

/** The page at `path`, an address of the app without its base, such as `/cartes/donnees-01`. */
export async function renderPage(path: string): Promise<RenderedPage> {
  const address = { pathname: path, search: '', hash: '' }
  const arrived = await arriveAt(routes, address)
  const html = renderToString(
    <StrictMode>
      <StaticRouter basename={BASE} location={`${BASE}${path}`}>
        <App first={{ address, arrived }} />
      </StaticRouter>
    </StrictMode>,
  )
  const head = HEAD.exec(html)?.[0] ?? ''
  const inner = arrived.at(-1)
  return { head, body: html.slice(head.length), screen: inner?.screen, data: inner?.data }
}

/** Every page that reads without the app running. */
export async function pagePaths(): Promise<readonly string[]> {
  const { cards, resources, recommendations } = await loadPack('cards', 'resources', 'recommendations')
  const each = (folder: string, items: readonly { readonly id: string }[]) => items.map(({ id }) => `/${folder}/${id}`)
  return [
    '/',
    '/a-propos',
    '/cartes',
    ...each('cartes', cards.cards),
    '/ressources',
    ...each('ressources', resources.resources),
    ...THEME_IDS.map((id) => `/thematiques/${id}`),
    ...LEVEL_IDS.map((id) => `/niveaux/${id}`),
    '/recommandations',
    ...each('recommandations', recommendations.sheets),
    '/acteurs',
    '/boussole',
    '/formation',
    '/glossaire',
    '/mes-donnees',
    '/mots',
    '/pratiques',
    '/recherche',
    '/reperes',
  ]
}

/** The page of an address that does not exist. */
export const renderNotFound = (): Promise<RenderedPage> => renderPage('/404')
