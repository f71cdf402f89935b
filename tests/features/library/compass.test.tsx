import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { clearCompass } from '../../../src/state/own-compass'
import { loadPack } from '../../../src/state/load-pack'
import { oneSpaced } from '../../support/one-spaced'
import { show } from '../../support/show'

const { figures, perceptions, invitation } = (await loadPack('compass')).compass

beforeEach(() => {
  clearCompass()
  localStorage.clear()
})

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

  it('asks for nothing: all of it may only be read', async () => {
    show('/boussole')
    await screen.findByRole('heading', { level: 1, name: 'La boussole' })
    expect(within(screen.getByRole('main')).queryAllByRole('button')).toEqual([])
    expect(localStorage).toHaveLength(0)
  })
})

describe('standing on the compass alone', () => {
  const statement = (at: number) => screen.findByRole('group', { name: figures[at]!.statement })
  const chosen = async (at: number) => within(await statement(at)).queryByRole('radio', { checked: true })

  it('has nothing chosen at first, and keeps what is, before and after apart', async () => {
    const user = userEvent.setup()
    show('/boussole')
    expect(await chosen(0)).toBeNull()
    await user.click(within(await statement(0)).getByRole('radio', { name: 'Plutôt oui' }))
    expect(await chosen(0)).toHaveAccessibleName('Plutôt oui')
    await user.click(screen.getByRole('radio', { name: 'Après une partie' }))
    expect(await chosen(0)).toBeNull()
    await user.click(within(await statement(0)).getByRole('radio', { name: 'Plutôt pas' }))
    expect(screen.getByText(/En pointillé, vos réponses d’avant\./)).toBeVisible()
    cleanup()
    show('/boussole')
    expect(await chosen(0)).toHaveAccessibleName('Plutôt oui')
  })

  it('is erased with one press, the focus kept, and said', async () => {
    const user = userEvent.setup()
    show('/boussole')
    await user.click(within(await statement(2)).getByRole('radio', { name: 'Tout à fait' }))
    await user.click(screen.getByRole('button', { name: 'Effacer mes réponses' }))
    expect(await chosen(2)).toBeNull()
    expect(screen.getByText('Réponses effacées de cet appareil.')).toHaveAttribute('role', 'status')
    expect(screen.getByText(/^Pour chaque phrase/)).toHaveFocus()
    expect(localStorage.getItem('reflextics:compass')).toBe('{"before":{},"after":{}}')
  })
})
