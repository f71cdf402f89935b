import { describe, expect, it } from 'vitest'
import { siteAddress } from '../../../src/features/paper/site-address'

describe('what the codes lead to', () => {
  it('is the site, under its own base', () => {
    const { addressOf, isOwnMachine } = siteAddress('https://example.org', '/jeu/')
    expect(addressOf?.('/cartes/donnees-01')).toBe('https://example.org/jeu/cartes/donnees-01')
    expect(isOwnMachine).toBe(false)
  })

  it.each(['http://localhost:3000', 'http://127.0.0.1:8080'])('is known to be of no use elsewhere on %s', (origin) => {
    expect(siteAddress(origin, '/').isOwnMachine).toBe(true)
  })

  it.each([
    ['a file, whose origin is null', 'null', '/'],
    ['the app as one file', 'https://example.org', '#/'],
    ['a page that is not shown yet', '', '/'],
  ])('is nothing for %s', (_, origin, home) => {
    expect(siteAddress(origin, home).addressOf).toBeNull()
  })
})
