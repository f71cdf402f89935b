// What the whole page wears. One screen fills the page at a time: the wall, or any other, which looks like the desk.
import { useLayoutEffect } from 'react'
import { getLook, type LookScreen, subscribeToLooks } from './appearance'

let screen: LookScreen = 'desk'

/** The bar of a phone's browser takes the ground of a chosen theme; index.html gives those of the device. */
function colourBrowser(isChosen: boolean): void {
  document.head.querySelector('meta[data-look]')?.remove()
  if (!isChosen) return
  const meta = document.createElement('meta')
  meta.name = 'theme-color'
  meta.content = getComputedStyle(document.documentElement).backgroundColor
  meta.dataset['look'] = ''
  document.head.prepend(meta)
}

function wear(): void {
  const { theme, text, spacing } = getLook(screen)
  const { dataset } = document.documentElement
  dataset['theme'] = theme
  dataset['text'] = text
  dataset['spacing'] = spacing
  colourBrowser(theme !== 'auto')
}

/** Dresses the page before anything is drawn, and for as long as the app runs. `first` is the screen it opens on. */
export function keepPageLook(first: LookScreen): void {
  screen = first
  wear()
  subscribeToLooks(wear)
}

/** Dresses the page as `worn` while the component is there. Only the wall needs to ask. */
export function usePageLook(worn: LookScreen): void {
  useLayoutEffect(() => {
    screen = worn
    wear()
    return () => {
      screen = 'desk'
      wear()
    }
  }, [worn])
}
