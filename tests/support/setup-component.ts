// For every component test: matchers on the DOM, a real IndexedDB implementation, a clean document after each. The files
// share one window, which takes half a second to make: each starts as if it had just been opened.
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { afterEach, vi } from 'vitest'

vi.resetModules()
for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name)
const hasWindow = typeof document !== 'undefined'
if (hasWindow) {
  localStorage.clear()
  sessionStorage.clear()
  document.body.replaceChildren()
  for (const element of [document.documentElement, document.body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  window.scrollTo = () => undefined
  Element.prototype.scrollIntoView = () => undefined
}

// A screen's code is loaded when it is first shown, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 })
afterEach(cleanup)

// jsdom lays nothing out and has no letters: nothing scrolls, and who watches sizes or fonts hears nothing.
globalThis.ResizeObserver = class {
  observe = () => undefined
  unobserve = () => undefined
  disconnect = () => undefined
}
if (hasWindow && !('fonts' in document)) Object.defineProperty(document, 'fonts', { value: new EventTarget() })
