// For every component test: matchers on the DOM, a real IndexedDB implementation, a clean document after each.
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import 'fake-indexeddb/auto'
import { afterEach } from 'vitest'

// A screen's code is loaded when it is first shown, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 })
afterEach(cleanup)

// jsdom lays nothing out and has no letters: who watches sizes or fonts hears nothing.
globalThis.ResizeObserver = class {
  observe = () => undefined
  unobserve = () => undefined
  disconnect = () => undefined
}
if (typeof document !== 'undefined' && !('fonts' in document))
  Object.defineProperty(document, 'fonts', { value: new EventTarget() })
