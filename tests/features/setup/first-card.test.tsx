import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { playStore } from '../../../src/state/play'
import { show } from '../../support/show'

const begin = () => screen.findByRole('button', { name: 'Commencer la partie' })

describe('a game that begins with a chosen card', () => {
  it('starts from the page of the card, and plays it at once', async () => {
    const user = userEvent.setup()
    const router = show('/cartes/posture-04')
    await user.click(await screen.findByRole('link', { name: 'Jouer cette carte maintenant' }))
    expect(await screen.findByRole('region', { name: 'Première carte' })).toHaveTextContent('Le casier de Kévin')
    await user.click(await begin())
    expect(await screen.findByRole('heading', { level: 1, name: 'Le casier de Kévin' })).toBeInTheDocument()
    expect(router.state.location.pathname).toMatch(/^\/partie\/[^/]+$/)
    expect(playStore.getState().timeline?.present.rounds.map(({ card }) => card.id)).toEqual(['posture-04'])
  })

  it('goes back to chance when the card is taken off, and keeps what was typed', async () => {
    const user = userEvent.setup()
    const router = show('/partie/nouvelle?carte=donnees-02')
    await user.type(await screen.findByLabelText('Objectif de la rencontre'), 'Écrire notre charte')
    await user.click(screen.getByRole('link', { name: 'Piocher plutôt au hasard' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Première carte' })).not.toBeInTheDocument())
    expect(router.state.location.search).toBe('')
    expect(screen.getByLabelText('Objectif de la rencontre')).toHaveValue('Écrire notre charte')
    await user.click(await begin())
    expect(await screen.findByRole('button', { name: 'Piocher une carte' })).toBeInTheDocument()
  })

  it('asks for chance when the address names a card that does not exist', async () => {
    show('/partie/nouvelle?carte=donnees-99')
    await begin()
    expect(screen.queryByRole('region', { name: 'Première carte' })).not.toBeInTheDocument()
  })
})
