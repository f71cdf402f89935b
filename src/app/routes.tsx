// Every address of the app (design, section 3). Screens load with their own code and content.
import { type Location, Outlet, type RouteObject, ScrollRestoration } from 'react-router'
import { loadPack } from '../state/load-pack'
import { NotFound } from './not-found'
import { ProblemScreen } from './problem-screen'
import { screen } from './screen'
import { SiteLayout } from './site-layout'
import { loadTexts } from './translator'

// The first page of every visit has the key “default”: its address tells them apart.
const scrollKey = ({ key, pathname }: Location) => (key === 'default' ? pathname : key)

const Root = () => (
  <>
    <Outlet />
    <ScrollRestoration getKey={scrollKey} />
  </>
)

export const routes: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <ProblemScreen />,
    HydrateFallback: () => null,
    children: [
      {
        element: <SiteLayout />,
        children: [
          {
            index: true,
            ...screen('home/home-page', ['home'], async () => {
              const { HomePage, loader } = await import('../features/home/home-page')
              return { Component: HomePage, loader }
            }),
          },
          {
            path: 'partie/nouvelle',
            ...screen('setup/setup-page', ['refusals', 'setup'], async () => {
              const { SetupPage, loader } = await import('../features/setup/setup-page')
              return { Component: SetupPage, loader }
            }),
          },
          {
            path: 'parties',
            ...screen('history/history-page', ['history', 'issues', 'reflection'], async () => {
              const { HistoryPage, loader } = await import('../features/history/history-page')
              return { Component: HistoryPage, loader }
            }),
          },
          {
            path: 'cartes',
            ...screen('library/cards-page', ['library', 'reading'], async () => {
              const { CardsPage, loader, shouldRevalidate } = await import('../features/library/cards-page')
              return { Component: CardsPage, loader, shouldRevalidate }
            }),
          },
          {
            path: 'cartes/:cardId',
            ...screen('library/card-page', ['library', 'reading'], async () => {
              const { CardPage, loader } = await import('../features/library/card-page')
              return { Component: CardPage, loader }
            }),
          },
          {
            path: 'ressources',
            ...screen('library/resources-page', ['library', 'reading'], async () => {
              const { ResourcesPage, loader, shouldRevalidate } = await import('../features/library/resources-page')
              return { Component: ResourcesPage, loader, shouldRevalidate }
            }),
          },
          {
            path: 'ressources/:resourceId',
            ...screen('library/resource-page', ['library', 'reading'], async () => {
              const { ResourcePage, loader } = await import('../features/library/resource-page')
              return { Component: ResourcePage, loader }
            }),
          },
          {
            path: 'thematiques/:themeId',
            ...screen('library/theme-page', ['library', 'reading'], async () => {
              const { ThemePage, loader } = await import('../features/library/theme-page')
              return { Component: ThemePage, loader }
            }),
          },
          {
            path: 'reperes',
            ...screen('library/references-page', ['library'], async () => {
              const { ReferencesPage, loader } = await import('../features/library/references-page')
              return { Component: ReferencesPage, loader }
            }),
          },
          {
            path: 'formation',
            ...screen('library/training-page', ['library'], async () => {
              const { TrainingPage, loader } = await import('../features/library/training-page')
              return { Component: TrainingPage, loader }
            }),
          },
          {
            path: 'glossaire',
            ...screen('library/glossary-page', ['library'], async () => {
              const { GlossaryPage, loader } = await import('../features/library/glossary-page')
              return { Component: GlossaryPage, loader }
            }),
          },
          {
            path: 'recommandations',
            ...screen('library/recommendations-page', ['library'], async () => {
              const { RecommendationsPage, loader } = await import('../features/library/recommendations-page')
              return { Component: RecommendationsPage, loader }
            }),
          },
          {
            path: 'recommandations/:sheetId',
            ...screen('library/recommendation-sheet-page', ['library'], async () => {
              const { RecommendationSheetPage, loader } = await import('../features/library/recommendation-sheet-page')
              return { Component: RecommendationSheetPage, loader }
            }),
          },
          {
            path: 'niveaux/:levelId',
            ...screen('library/level-page', ['library'], async () => {
              const { LevelPage, loader } = await import('../features/library/level-page')
              return { Component: LevelPage, loader }
            }),
          },
          {
            path: 'acteurs',
            ...screen('library/actors-page', ['library'], async () => {
              const { ActorsPage, loader } = await import('../features/library/actors-page')
              return { Component: ActorsPage, loader }
            }),
          },
          {
            path: 'boussole',
            ...screen('library/compass-page', ['library'], async () => {
              const { CompassPage, loader } = await import('../features/library/compass-page')
              return { Component: CompassPage, loader }
            }),
          },
          {
            path: 'pratiques',
            ...screen('library/practices-page', ['library'], async () => {
              const { PracticesPage, loader } = await import('../features/library/practices-page')
              return { Component: PracticesPage, loader }
            }),
          },
          {
            path: 'recherche',
            ...screen('library/search-page', ['library'], async () => {
              const { SearchPage, loader, shouldRevalidate } = await import('../features/library/search-page')
              return { Component: SearchPage, loader, shouldRevalidate }
            }),
          },
          {
            path: 'mots',
            ...screen('library/words-page', ['library'], async () => {
              const { WordsPage, loader } = await import('../features/library/words-page')
              return { Component: WordsPage, loader }
            }),
          },
          {
            path: 'reflexion',
            ...screen('reflection/start-page', ['reflection'], async () => {
              const { StartPage, loader } = await import('../features/reflection/start-page')
              return { Component: StartPage, loader }
            }),
          },
          {
            path: 'mes-notes',
            ...screen('library/my-notes-page', ['history', 'issues', 'library', 'reflection'], async () => {
              const { MyNotesPage, loader } = await import('../features/library/my-notes-page')
              return { Component: MyNotesPage, loader }
            }),
          },
          {
            path: 'a-propos',
            ...screen('about/about-page', ['about'], async () => {
              const { AboutPage } = await import('../features/about/about-page')
              return { Component: AboutPage }
            }),
          },
          { path: '*', element: <NotFound /> },
        ],
      },
      ...['projection', 'projection/:sessionId'].map((path) => ({
        path,
        ...screen('projection/projection-page', ['play', 'projection'], async () => {
          // What its loader asks for comes along: a wall that is opened again should be there at once.
          const content = loadPack('themes', 'resources', 'board', 'stages')
          const { ProjectionPage, loader } = await import('../features/projection/projection-page')
          await content
          return { Component: ProjectionPage, loader }
        }),
      })),
      {
        path: 'reflexion/:sessionId',
        lazy: async () => {
          const [{ SessionLayout }] = await Promise.all([import('./session-layout'), loadTexts(['play', 'refusals'])])
          return { Component: SessionLayout }
        },
        children: [
          {
            index: true,
            ...screen('reflection/reflection-page', ['reflection'], async () => {
              const { ReflectionPage, loader } = await import('../features/reflection/reflection-page')
              return { Component: ReflectionPage, loader }
            }),
          },
        ],
      },
      {
        path: 'partie/:sessionId',
        lazy: async () => {
          const [{ SessionLayout }] = await Promise.all([import('./session-layout'), loadTexts(['play', 'refusals'])])
          return { Component: SessionLayout }
        },
        children: [
          {
            index: true,
            ...screen('play/desk-page', ['play', 'projection'], async () => {
              const [{ DeskPage, loader }, { Wall }] = await Promise.all([
                import('../features/play/desk-page'),
                import('../features/projection/wall'),
              ])
              return { element: <DeskPage Wall={Wall} />, loader }
            }),
          },
          {
            path: 'synthese',
            ...screen('synthesis/synthesis-page', ['play', 'synthesis'], async () => {
              const { SynthesisPage, loader } = await import('../features/synthesis/synthesis-page')
              return { Component: SynthesisPage, loader }
            }),
          },
        ],
      },
    ],
  },
]
