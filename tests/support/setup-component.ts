// For every component test: matchers on the DOM, a real IndexedDB implementation, a clean document after each.
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import 'fake-indexeddb/auto'
import { afterEach } from 'vitest'

afterEach(cleanup)
