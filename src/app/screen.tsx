import { type ComponentType, createContext, use, useContext } from 'react'
import { ScreenDataContext } from '../state/screen-data'
import type { Page, ScreenHandle, ScreenParts } from './arrive'
import { useReadTakenOver } from './early-hand'
import { loadTexts, type Namespace } from './translator'

/** What is shown, or soon will be. */
export const PageContext = createContext<Pick<Page, 'arrived'>>({ arrived: [] })

function Screen({ handle }: { readonly handle: ScreenHandle }) {
  const page = useContext(PageContext)
  const arrived = (page.arrived instanceof Promise ? use(page.arrived) : page.arrived).find(
    ({ screen }) => screen === handle,
  )
  useReadTakenOver()
  return arrived ? <ScreenDataContext value={arrived.data}>{arrived.parts.element}</ScreenDataContext> : null
}

/** What a screen's module exports; one that is given parts of others comes as an element. */
type ScreenModule = Omit<ScreenParts, 'element'> & ({ readonly default: ComponentType } | Pick<ScreenParts, 'element'>)

/** A screen as a route has it; its code and words are fetched together when it is first shown. */
export function screen(module: string, texts: readonly Namespace[], load: () => Promise<ScreenModule>) {
  const handle: ScreenHandle = {
    module,
    load: async () => {
      const [screenModule] = await Promise.all([load(), loadTexts(texts)])
      if ('element' in screenModule) return screenModule
      const { default: Page, ...parts } = screenModule
      return { ...parts, element: <Page /> }
    },
  }
  return { handle, element: <Screen handle={handle} /> }
}
