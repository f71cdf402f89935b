import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { playStore } from '../../../src/state/play'
import { show } from '../../support/show'

async function startGame() {
  const user = userEvent.setup()
  const router = show('/partie/nouvelle')
  await user.click(await screen.findByRole('button', { name: 'Commencer la partie' }))
  await user.click(await screen.findByRole('button', { name: 'Piocher une carte' }))
  return { user, router }
}

describe('the desk', () => {
  it('draws one of the real cards and says where the group is', async () => {
    await startGame()
    expect(await screen.findByText('À mettre en débat')).toBeVisible()
    expect(screen.getByRole('listitem', { current: 'step' })).toHaveTextContent('La situation')
    expect(await screen.findByText('Enregistré')).toBeVisible()
  })

  it('puts the focus on the new stage’s title, so that keyboard and screen reader follow', async () => {
    const { user } = await startGame()
    await user.click(await screen.findByRole('button', { name: 'Ouvrir le tour de table' }))
    expect(screen.getByRole('heading', { name: 'Tour de table' })).toHaveFocus()
  })

  it('says who has the floor to those who hear the screen', async () => {
    const { user } = await startGame()
    await user.click(await screen.findByRole('button', { name: 'Ouvrir le tour de table' }))
    const panel = screen.getByRole('region', { name: 'En cours' })
    await user.click(within(panel).getByRole('button', { name: 'Donner la parole à Acacia' }))
    expect(await screen.findByText('Acacia a la parole.')).toHaveAttribute('role', 'status')
  })

  it('keeps a note at Enter and empties the line; a blank one is no note', async () => {
    const { user } = await startGame()
    const line = await screen.findByLabelText('Prendre une note')
    await user.type(line, '   {Enter}')
    await user.type(line, 'Un mot fort{Enter}')
    expect(line).toHaveValue('')
    expect(screen.getByText('Un mot fort')).toBeVisible()
    expect(playStore.getState().timeline?.present.rounds[0]?.notes).toHaveLength(1)
  })

  it('says in words why something was refused, and lets it be closed', async () => {
    const { user } = await startGame()
    await user.click(await screen.findByText('Joueuses'))
    await user.type(screen.getByLabelText('Une arrivée'), 'Acacia{Enter}')
    const alert = screen.getByText('« Acacia » est déjà à la table.')
    expect(alert).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Fermer' }))
    expect(alert).not.toBeInTheDocument()
  })

  it('shows plainly that a session is not on this device', async () => {
    show('/partie/nulle-part')
    expect(await screen.findByRole('heading', { name: 'Cette partie n’est pas sur cet appareil' })).toBeVisible()
  })
})
