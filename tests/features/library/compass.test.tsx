import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../src/state/load-pack'
import { oneSpaced } from '../../support/one-spaced'
import { show } from '../../support/show'

const { figures, perceptions, invitation } = (await loadPack('compass')).compass

describe('the compass to read', () => {
  it('names its four figures around the compass, each a link to its text', async () => {
    show('/boussole')
    const compass = await screen.findByRole('navigation', { name: 'Les quatre figures autour de la boussole' })
    const links = within(compass).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(figures.map(({ title }) => title))
    for (const link of links) {
      const target = document.querySelector(link.getAttribute('href')!)
      expect(target).toHaveAccessibleName(link.textContent)
    }
  })

  it.each(figures)('gives $title its text, its sentence and its question', async ({ title, text, ...said }) => {
    show('/boussole')
    const figure = within(await screen.findByRole('article', { name: title }))
    expect(figure.getByText(oneSpaced(text))).toBeVisible()
    expect(figure.getByText(oneSpaced(`« ${said.statement} »`))).toBeVisible()
    expect(figure.getByText(oneSpaced(said.question))).toBeVisible()
  })

  it('holds the invitation and every side of every perception', async () => {
    show('/boussole')
    const page = await screen.findByRole('main')
    await screen.findByRole('heading', { name: perceptions[0]!.title })
    for (const words of [...invitation, ...perceptions.flatMap(({ text, sides }) => [text, ...sides])])
      expect(page).toHaveTextContent(oneSpaced(words))
  })

  it('asks for nothing yet: it is only read', async () => {
    show('/boussole')
    await screen.findByRole('heading', { level: 1, name: 'La boussole' })
    expect(within(screen.getByRole('main')).queryAllByRole('button')).toEqual([])
  })
})
