// The server's side of the app, run once at build time: each page that can be read, as plain HTML.
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { createStaticHandler, createStaticRouter, type HydrationState, StaticRouterProvider } from 'react-router'
import { LEVEL_IDS, THEME_IDS } from '../domain/vocabulary'
import { isBundledFile } from '../content/bundled-pack'
import { loadPack } from '../state/load-pack'
import { routes } from './routes'
import type { ScreenHandle } from './screen'
import { translator } from './translator'

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '')

export interface RenderedPage {
  /** What React puts into the head: title, description, canonical address. */
  readonly head: string
  readonly body: string
  /** The screen that it shows; none at an address that does not exist. */
  readonly screen: ScreenHandle | undefined
  /** What its loaders gave, by route: the app starts with it instead of fetching all that it was taken from. */
  readonly data: HydrationState
}

/** Whether that address is one of the content, which comes with the page and is not fetched to take it over. */
export { isBundledFile }

/** React writes what belongs to the head before everything else. */
const HEAD = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)+/

/** The page at `path`, an address of the app without its base, such as `/cartes/donnees-01`. */
export async function renderPage(path: string): Promise<RenderedPage> {
  // A new one for each page: it asks for everything anew, and what was asked for is what the page needs.
  const handler = createStaticHandler(routes, { basename: BASE || '/' })
  const context = await handler.query(new Request(`http://localhost${BASE}${path}`))
  if (context instanceof Response) throw new Error(`${path} answered ${context.status}`)
  const html = renderToString(
    <StrictMode>
      <I18nextProvider i18n={translator}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </I18nextProvider>
    </StrictMode>,
  )
  const head = HEAD.exec(html)?.[0] ?? ''
  const screen = context.matches.at(-1)?.route.handle as ScreenHandle | undefined
  return { head, body: html.slice(head.length), screen, data: { loaderData: context.loaderData } }
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
