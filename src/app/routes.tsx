// Every address of the app (design, section 3). Screens load with their own code and content.
import type { RouteObject } from 'react-router'
import { loadPack } from '../state/load-pack'
import { libraryRoutes } from './library-routes'
import { NotFound } from './not-found'
import { screen } from './screen'
import { SiteLayout } from './site-layout'

const sessionLayout = screen('../app/session-layout', ['play', 'refusals'], async () => {
  const { SessionLayout } = await import('./session-layout')
  return { element: <SessionLayout /> }
})

export const routes: RouteObject[] = [
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
        ...screen('setup/setup-page', ['refusals', 'setup'], () => import('../features/setup/setup-page')),
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
        ...screen(
          'follow-up/follow-up-page',
          ['follow-up', 'privacy'],
          () => import('../features/follow-up/follow-up-page'),
        ),
      },
      {
        path: 'suivi/bilan',
        ...screen('follow-up/figures-page', ['follow-up'], () => import('../features/follow-up/figures-page')),
      },
      ...libraryRoutes,
      {
        path: 'reflexion',
        ...screen('reflection/start-page', ['reflection'], () => import('../features/reflection/start-page')),
      },
      {
        path: 'imprimer',
        ...screen('paper/paper-page', ['paper', 'synthesis'], () => import('../features/paper/paper-page')),
      },
      {
        path: 'a-propos',
        ...screen('about/about-page', ['about'], () => import('../features/about/about-page')),
      },
      {
        path: 'mes-donnees',
        ...screen('data/data-page', ['backup', 'data', 'issues'], () => import('../features/data/data-page')),
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
      return { element: <ProjectionPage />, loader }
    }),
  })),
  {
    path: 'reflexion/:sessionId',
    ...sessionLayout,
    children: [
      {
        index: true,
        ...screen(
          'reflection/reflection-page',
          ['privacy', 'reflection'],
          () => import('../features/reflection/reflection-page'),
        ),
      },
    ],
  },
  {
    path: 'partie/:sessionId',
    ...sessionLayout,
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
        ...screen(
          'synthesis/synthesis-page',
          ['play', 'privacy', 'synthesis'],
          () => import('../features/synthesis/synthesis-page'),
        ),
      },
    ],
  },
]
