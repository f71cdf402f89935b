import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { arriveAt, isAt, type Page, stillThere } from '../../src/app/arrive'
import { routes } from '../../src/app/routes'
import { show } from '../support/show'

const at = (path: string) => {
  const { pathname, search, hash } = new URL(path, 'http://localhost')
  return { pathname, search, hash }
}

describe('what is there at an address', () => {
  const page = (path: string, ...loads: ('once' | 'always' | 'nothing')[]): Page => ({
    address: at(path),
    arrived: loads.map((how) => ({
      screen: { module: how, load: () => Promise.reject(new Error('not asked for')) },
      parts: {
        element: null,
        ...(how === 'nothing' ? {} : { loader: () => Promise.resolve(how) }),
        ...(how === 'once' ? { ignoresSearch: true } : {}),
      },
      data: undefined,
    })),
  })

  it.each([
    ['another page', page('/a', 'once'), '/b', false],
    ['another search that the page ignores', page('/a?q=1', 'once'), '/a?q=2', true],
    ['another search that it does not ignore', page('/a?q=1', 'always'), '/a?q=2', false],
    ['another search, with nothing to load', page('/a?q=1', 'nothing'), '/a', true],
    ['the same page once more', page('/a', 'always'), '/a', false],
    ['a place in the page', page('/a', 'always'), '/a#b', true],
    ['a place in another search', page('/a', 'always'), '/a?q=1#b', false],
    ['a frame that loads nothing around what does', page('/a', 'nothing', 'always'), '/a', false],
    ['a frame that loads nothing around what loads once', page('/a', 'nothing', 'once'), '/a?q=1', true],
  ])('is there still: %s', (_, from, to, isThere) => {
    expect(stillThere(from, at(to)) !== undefined).toBe(isThere)
  })

  it('comes whole, the frame first', async () => {
    const arrived = await arriveAt(routes, at('/partie/abc/synthese'))
    expect(arrived.map(({ screen: { module } }) => module)).toEqual([
      '../app/session-layout',
      'synthesis/synthesis-page',
    ])
  })

  it('is not what another address shows while it is on its way, but once it is there', () => {
    const coming: Page = { ...page('/a', 'once'), arrived: Promise.resolve([]) }
    expect(stillThere(coming, at('/a?q=1'))).toBeUndefined()
    expect(stillThere({ ...coming, settled: [] }, at('/a?q=1'))).toEqual({ address: at('/a?q=1'), arrived: [] })
  })

  it('is at its address, wherever in the page', () => {
    const desk = { address: at('/partie/abc/synthese') }
    expect(isAt(desk, at('/partie/abc/synthese#fin'))).toBe(true)
    expect(isAt(desk, at('/partie/abc'))).toBe(false)
    expect(isAt(desk, at('/partie/abc/synthese?x=1'))).toBe(false)
  })

  it('takes the data that are known, and asks no loader for them', async () => {
    const data = { card: null }
    const [card] = await arriveAt(routes, at('/cartes/donnees-01'), { data })
    expect(card?.data).toBe(data)
  })
})

describe('a page that cannot be fetched', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it('says so; the next one is shown, and the same one once it can be', async () => {
    const real = globalThis.fetch
    let isGone = true
    vi.stubGlobal('fetch', (address: string) =>
      isGone && address.includes('about') ? Promise.reject(new Error('offline')) : real(address),
    )
    const router = show('/a-propos')
    expect(await screen.findByRole('heading', { name: 'Cette page n’a pas pu s’afficher' })).toBeVisible()
    expect(screen.getByText('offline')).toBeInTheDocument()
    await act(() => router.navigate('/mes-donnees'))
    expect(await screen.findByRole('heading', { level: 1, name: 'Mes données' })).toBeVisible()
    isGone = false
    await act(() => router.navigate('/a-propos'))
    expect(await screen.findByRole('heading', { level: 1, name: 'À propos' })).toBeVisible()
  })
})
