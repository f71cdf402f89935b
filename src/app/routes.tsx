// Every address of the app (design, section 3). Screens load with their own code and content.
import { type Location, Outlet, type RouteObject, ScrollRestoration } from 'react-router'
import { NotFound } from './not-found'
import { ProblemScreen } from './problem-screen'
import { SiteLayout } from './site-layout'

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
            lazy: async () => {
              const { HomePage, loader } = await import('../features/home/home-page')
              return { Component: HomePage, loader }
            },
          },
          {
            path: 'partie/nouvelle',
            lazy: async () => {
              const { SetupPage, loader } = await import('../features/setup/setup-page')
              return { Component: SetupPage, loader }
            },
          },
          {
            path: 'parties',
            lazy: async () => {
              const { HistoryPage, loader } = await import('../features/history/history-page')
              return { Component: HistoryPage, loader }
            },
          },
          {
            path: 'cartes',
            lazy: async () => {
              const { CardsPage, loader } = await import('../features/library/cards-page')
              return { Component: CardsPage, loader }
            },
          },
          {
            path: 'cartes/:cardId',
            lazy: async () => {
              const { CardPage, loader } = await import('../features/library/card-page')
              return { Component: CardPage, loader }
            },
          },
          {
            path: 'ressources',
            lazy: async () => {
              const { ResourcesPage, loader } = await import('../features/library/resources-page')
              return { Component: ResourcesPage, loader }
            },
          },
          {
            path: 'ressources/:resourceId',
            lazy: async () => {
              const { ResourcePage, loader } = await import('../features/library/resource-page')
              return { Component: ResourcePage, loader }
            },
          },
          {
            path: 'thematiques/:themeId',
            lazy: async () => {
              const { ThemePage, loader } = await import('../features/library/theme-page')
              return { Component: ThemePage, loader }
            },
          },
          {
            path: 'reperes',
            lazy: async () => {
              const { ReferencesPage, loader } = await import('../features/library/references-page')
              return { Component: ReferencesPage, loader }
            },
          },
          {
            path: 'formation',
            lazy: async () => {
              const { TrainingPage, loader } = await import('../features/library/training-page')
              return { Component: TrainingPage, loader }
            },
          },
          {
            path: 'glossaire',
            lazy: async () => {
              const { GlossaryPage, loader } = await import('../features/library/glossary-page')
              return { Component: GlossaryPage, loader }
            },
          },
          {
            path: 'recommandations',
            lazy: async () => {
              const { RecommendationsPage, loader } = await import('../features/library/recommendations-page')
              return { Component: RecommendationsPage, loader }
            },
          },
          {
            path: 'recommandations/:sheetId',
            lazy: async () => {
              const { RecommendationSheetPage, loader } = await import('../features/library/recommendation-sheet-page')
              return { Component: RecommendationSheetPage, loader }
            },
          },
          {
            path: 'niveaux/:levelId',
            lazy: async () => {
              const { LevelPage, loader } = await import('../features/library/level-page')
              return { Component: LevelPage, loader }
            },
          },
          {
            path: 'acteurs',
            lazy: async () => {
              const { ActorsPage, loader } = await import('../features/library/actors-page')
              return { Component: ActorsPage, loader }
            },
          },
          {
            path: 'boussole',
            lazy: async () => {
              const { CompassPage, loader } = await import('../features/library/compass-page')
              return { Component: CompassPage, loader }
            },
          },
          {
            path: 'pratiques',
            lazy: async () => {
              const { PracticesPage, loader } = await import('../features/library/practices-page')
              return { Component: PracticesPage, loader }
            },
          },
          {
            path: 'mots',
            lazy: async () => {
              const { WordsPage, loader } = await import('../features/library/words-page')
              return { Component: WordsPage, loader }
            },
          },
          {
            path: 'a-propos',
            lazy: async () => {
              const { AboutPage } = await import('../features/about/about-page')
              return { Component: AboutPage }
            },
          },
          { path: '*', element: <NotFound /> },
        ],
      },
      ...['projection', 'projection/:sessionId'].map((path) => ({
        path,
        lazy: async () => {
          const { ProjectionPage, loader } = await import('../features/projection/projection-page')
          return { Component: ProjectionPage, loader }
        },
      })),
      {
        path: 'partie/:sessionId',
        lazy: async () => {
          const { SessionLayout } = await import('./session-layout')
          return { Component: SessionLayout }
        },
        children: [
          {
            index: true,
            lazy: async () => {
              const [{ DeskPage, loader }, { Wall }] = await Promise.all([
                import('../features/play/desk-page'),
                import('../features/projection/wall'),
              ])
              return { element: <DeskPage Wall={Wall} />, loader }
            },
          },
          {
            path: 'synthese',
            lazy: async () => {
              const { SynthesisPage, loader } = await import('../features/synthesis/synthesis-page')
              return { Component: SynthesisPage, loader }
            },
          },
        ],
      },
    ],
  },
]
