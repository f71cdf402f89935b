// What had the focus often goes away with what it did: a note that is erased, a button that is done with, a page that
// is left. The focus then goes to what is left nearest to it, and to the title of a page that is new.

const REACHABLE =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]:not([tabindex="-1"])'

const canKeepFocus = (element: HTMLElement) => element.isConnected && !element.matches(':disabled')

function landOn(heading: HTMLElement | null) {
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

function firstIn(element: HTMLElement): HTMLElement | undefined {
  return [...element.querySelectorAll<HTMLElement>(REACHABLE)].find((one) => one.checkVisibility())
}

/** Watches `root` for as long as the app runs. */
export function keepFocus(root: HTMLElement): void {
  /** What last had the focus, then what it stands in, to the outermost. */
  let path: readonly HTMLElement[] = []

  function restore() {
    const [last, ...around] = path
    if (!last || canKeepFocus(last) || document.activeElement !== document.body) return
    // Outside of `main` stands the frame of a page: what is left of it is no neighbour.
    const within = around.filter((one) => one.isConnected && one.closest('main, header, footer, aside') !== null)
    const nearest = within.map(firstIn).find((one) => one !== undefined)
    if (nearest) nearest.focus()
    else landOn(root.querySelector('h1'))
  }

  root.addEventListener('focusin', (event) => {
    path = event.composedPath().filter((one) => one instanceof HTMLElement)
  })
  // A press beside everything takes the focus away on purpose.
  root.addEventListener('pointerdown', () => {
    path = []
  })
  // After the effects of what changed, which may place the focus better.
  new MutationObserver(() => requestAnimationFrame(restore)).observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ['disabled'],
  })
}
