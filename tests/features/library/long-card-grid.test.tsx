import { act, render, screen, within } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { translator } from '../../../src/app/translator'
import { CardGrid } from '../../../src/features/library/card-grid'
import { loadPack } from '../../../src/state/load-pack'
import { loadThemes } from '../../../src/state/load-themes'

const { cards } = (await loadPack('cards')).cards
const themes = await loadThemes()
const card = cards[0]!
const many = Array.from({ length: 10_000 }, (_, nth) => ({ ...card, id: `card-${nth}`, title: `Carte ${nth + 1}` }))

const show = (shown: typeof cards) =>
  render(
    <I18nextProvider i18n={translator}>
      <MemoryRouter>
        <CardGrid cards={shown} themes={themes} heading="h2" />
      </MemoryRouter>
    </I18nextProvider>,
  )

/** As if the page had been scrolled that many pixels into the list. */
function scrollInto(list: HTMLElement, top: number) {
  list.getBoundingClientRect = () => new DOMRect(0, -top, 1000, 1)
  act(() => void window.dispatchEvent(new Event('scroll')))
}
const placesIn = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map((item) => Number(item.getAttribute('aria-posinset')))

describe('a list of cards', () => {
  it('is whole while it is short', () => {
    show(cards)
    expect(screen.getAllByRole('listitem')).toHaveLength(cards.length)
    expect(screen.getAllByRole('listitem')[0]).not.toHaveAttribute('aria-setsize')
  })

  it('of 10,000 has those near what is in sight, each with its place among all', () => {
    show(many)
    const list = screen.getByRole('list')
    expect(placesIn(list)[0]).toBe(1)
    expect(placesIn(list).length).toBeLessThan(100)
    expect(within(list).getAllByRole('listitem')[0]).toHaveAttribute('aria-setsize', '10000')
    scrollInto(list, 1_000_000)
    expect(placesIn(list)[0]).toBeGreaterThan(1000)
    expect(placesIn(list).length).toBeLessThan(100)
    scrollInto(list, 10_000_000)
    expect(placesIn(list).at(-1)).toBe(10_000)
  })

  it('of 10,000 keeps the one that holds the focus', () => {
    show(many)
    const link = screen.getByRole('link', { name: 'Carte 2' })
    act(() => link.focus())
    scrollInto(screen.getByRole('list'), 1_000_000)
    expect(link).toHaveFocus()
    expect(placesIn(screen.getByRole('list')).slice(0, 2)).toEqual([2, expect.any(Number)])
  })
})
