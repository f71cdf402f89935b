import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { show } from '../../support/show'

const word = () => screen.findByRole('link', { name: 'RGPD' })
const bubble = () => screen.queryByRole('dialog', { name: 'RGPD' })

async function open() {
  const user = userEvent.setup()
  const router = show('/cartes/donnees-01')
  await user.click(await word())
  return { user, router }
}

describe('a word of the glossary in a text', () => {
  it('is a link to it, once in the page', async () => {
    show('/ressources/rgpd-huit-regles')
    expect(await word()).toHaveAttribute('href', '/glossaire#rgpd')
    expect(screen.getAllByRole('link', { name: 'RGPD' })).toHaveLength(1)
  })

  it('opens what it means in place, and the focus goes there', async () => {
    const { router } = await open()
    expect(bubble()).toHaveFocus()
    expect(bubble()).toHaveTextContent('Règlement général sur la protection des données')
    expect(bubble()).toHaveTextContent('La loi européenne qui dit')
    expect(within(bubble()!).getByRole('link', { name: 'Voir dans le glossaire' })).toHaveAttribute(
      'href',
      '/glossaire#rgpd',
    )
    expect(await word()).toHaveAttribute('aria-expanded', 'true')
    expect(router.state.location.pathname).toBe('/cartes/donnees-01')
  })

  it.each(['Escape', 'the button', 'the word'])('closes by %s, and the focus goes back to the word', async (how) => {
    const { user } = await open()
    if (how === 'Escape') await user.keyboard('{Escape}')
    else if (how === 'the button') await user.click(within(bubble()!).getByRole('button', { name: 'Fermer' }))
    else await user.click(await word())
    expect(bubble()).not.toBeInTheDocument()
    expect(await word()).toHaveFocus()
  })

  it('closes when one turns to something else', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('heading', { level: 1 }))
    expect(bubble()).not.toBeInTheDocument()
  })

  it('is opened by the keyboard', async () => {
    const user = userEvent.setup()
    show('/cartes/donnees-01')
    ;(await word()).focus()
    await user.keyboard('{Enter}')
    expect(bubble()).toBeInTheDocument()
  })
})
