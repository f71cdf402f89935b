// Every address of the app (design, section 3). Screens load with their own code and content.
import { type Location, Outlet, type RouteObject, ScrollRestoration } from 'react-router'
import { loadPack } from '../state/load-pack'
import { useErasure } from '../state/erased'
import { ErasedScreen } from './erased-screen'
import { libraryRoutes } from './library-routes'
import { NotFound } from './not-found'
import { ProblemScreen } from './problem-screen'
import { screen } from './screen'
import { SiteLayout } from './site-layout'
import { loadTexts } from './translator'

// The first page of every visit has the key “default”: its address tells them apart.
const scrollKey = ({ key, pathname }: Location) => (key === 'default' ? pathname : key)

const Screens = () => (
  <>
    <Outlet />
    <ScrollRestoration getKey={scrollKey} />
  </>
)

/** Once everything is erased no screen is left that could write any of it back. */
const Root = () => (useErasure() === 'none' ? <Screens /> : <ErasedScreen />)

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
            ...screen('home/home-page', ['departures', 'home'], async () => {
              const [{ HomePage, loader }, { Departures }] = await Promise.all([
                import('../features/home/home-page'),
                import('../features/data/departures'),
              ])
              return { element: <HomePage Departures={Departures} />, loader }
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
            ...screen('history/history-page', ['backup', 'departures', 'history', 'issues', 'reflection'], async () => {
              const [{ HistoryPage, loader }, { Departures }, { BackupReminder }] = await Promise.all([
                import('../features/history/history-page'),
                import('../features/data/departures'),
                import('../features/data/backup-reminder'),
              ])
              return { element: <HistoryPage Departures={Departures} Reminder={BackupReminder} />, loader }
            }),
          },
          {
            path: 'suivi',
            ...screen('follow-up/follow-up-page', ['follow-up', 'privacy'], async () => {
              const { FollowUpPage, loader, shouldRevalidate } = await import('../features/follow-up/follow-up-page')
              return { Component: FollowUpPage, loader, shouldRevalidate }
            }),
          },
          {
            path: 'suivi/bilan',
            ...screen('follow-up/figures-page', ['follow-up'], async () => {
              const { FiguresPage, loader } = await import('../features/follow-up/figures-page')
              return { Component: FiguresPage, loader }
            }),
          },
          ...libraryRoutes,
          {
            path: 'reflexion',
            ...screen('reflection/start-page', ['reflection'], async () => {
              const { StartPage, loader } = await import('../features/reflection/start-page')
              return { Component: StartPage, loader }
            }),
          },
          {
            path: 'imprimer',
            ...screen('paper/paper-page', ['paper', 'synthesis'], async () => {
              const { PaperPage, loader, shouldRevalidate } = await import('../features/paper/paper-page')
              return { Component: PaperPage, loader, shouldRevalidate }
            }),
          },
          {
            path: 'a-propos',
            ...screen('about/about-page', ['about'], async () => {
              const { AboutPage } = await import('../features/about/about-page')
              return { Component: AboutPage }
            }),
          },
          {
            path: 'mes-donnees',
            ...screen('data/data-page', ['backup', 'data', 'issues'], async () => {
              const { DataPage } = await import('../features/data/data-page')
              return { Component: DataPage }
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
            ...screen('reflection/reflection-page', ['privacy', 'reflection'], async () => {
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
            ...screen('play/desk-page', ['play', 'privacy', 'projection'], async () => {
              const [{ DeskPage, loader }, { Wall }] = await Promise.all([
                import('../features/play/desk-page'),
                import('../features/projection/wall'),
              ])
              return { element: <DeskPage Wall={Wall} />, loader }
            }),
          },
          {
            path: 'synthese',
            ...screen('synthesis/synthesis-page', ['play', 'privacy', 'synthesis'], async () => {
              const { SynthesisPage, loader } = await import('../features/synthesis/synthesis-page')
              return { Component: SynthesisPage, loader }
            }),
          },
        ],
      },
    ],
  },
]
