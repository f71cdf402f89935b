import { I18nextProvider } from 'react-i18next'
import { NavigationType, useRoutes } from 'react-router'
import { useErasure } from '../state/erased'
import { ReturnContext } from '../state/screen-data'
import type { Page } from './arrive'
import { ErasedScreen } from './erased-screen'
import { ProblemBoundary } from './problem-boundary'
import { ProblemScreen } from './problem-screen'
import { routes } from './routes'
import { PageContext } from './screen'
import { translator } from './translator'
import { useScrollMemory } from './use-scroll-memory'
import { type Shown, useShown } from './use-shown'
import { useTypeface } from './use-typeface'

function Screens({ shown }: { readonly shown: Shown }) {
  useScrollMemory(shown)
  useTypeface(shown.location.pathname)
  const screens = useRoutes(routes, shown.location)
  return (
    <ReturnContext value={shown.way === NavigationType.Pop}>
      <ProblemBoundary visit={shown.location.key}>
        {shown.page ? <PageContext value={shown.page}>{screens}</PageContext> : <ProblemScreen cause={shown.cause} />}
      </ProblemBoundary>
    </ReturnContext>
  )
}

function Visit({ first }: Props) {
  const shown = useShown(first)
  return shown ? <Screens shown={shown} /> : null
}

interface Props {
  /** What is there when the app starts. */
  readonly first?: Page | undefined
}

/** All of the app, in a router. */
export function App({ first }: Props) {
  // Once everything is erased no screen is left that could write any of it back.
  const isErased = useErasure() !== 'none'
  return <I18nextProvider i18n={translator}>{isErased ? <ErasedScreen /> : <Visit first={first} />}</I18nextProvider>
}
