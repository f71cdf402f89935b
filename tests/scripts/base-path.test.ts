import { describe, expect, it } from 'vitest'
import { basePath } from '../../scripts/lib/base-path.mjs'

describe('the base path', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['reflextics', '/reflextics/'],
    ['/outils/reflextics/', '/outils/reflextics/'],
  ])('for %s is %s', (given, path) => {
    expect(basePath(given)).toBe(path)
  })
})
