import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { show } from '../../support/show'

const seated = () => within(screen.getByRole('list', { name: /joueuse/ })).getAllByRole('listitem')
const names = () => seated().map((seat) => seat.querySelector('span:nth-child(2)')?.textContent)
const input = () => screen.findByLabelText('Ajouter des joueuses')

async function emptyTable() {
  const user = userEvent.setup()
  show('/partie/nouvelle')
  await user.click(await screen.findByRole('button', { name: 'Tout effacer' }))
  return user
}

describe('players typed in one line', () => {
  it('are seated by a comma and by Enter', async () => {
    const user = await emptyTable()
    await user.type(await input(), 'Ana,Bea{Enter}')
    expect(names()).toEqual(['Ana', 'Bea'])
  })

  it('may be pasted at once; blanks and doubles are left out', async () => {
    const user = await emptyTable()
    await user.click(await input())
    await user.paste('Ana, Bea ,, ana; Chloé')
    expect(names()).toEqual(['Ana', 'Bea', 'Chloé'])
  })

  it('are taken back one by one with Backspace in the empty line, or by their button', async () => {
    const user = await emptyTable()
    await user.type(await input(), 'Ana,Bea,Chloé,')
    await user.type(await input(), '{Backspace}')
    await user.click(screen.getByRole('button', { name: 'Retirer Ana' }))
    expect(names()).toEqual(['Bea'])
    expect(await input()).toHaveFocus()
  })

  it('must be two: the form says so and does not leave', async () => {
    const user = await emptyTable()
    await user.type(await input(), 'Ana{Enter}')
    await user.click(screen.getByRole('button', { name: 'Commencer la partie' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Il faut au moins 2 joueuses.')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Préparer la partie')
  })

  it('over ten get a warning, not a wall', async () => {
    const user = await emptyTable()
    await user.click(await input())
    await user.paste(Array.from({ length: 11 }, (_, index) => `Joueuse ${index}`).join(','))
    expect(screen.getByText(/À plus de 10/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Commencer la partie' }))
    expect(await screen.findByRole('heading', { name: 'Piochez une carte' })).toBeVisible()
  })

  it('a duration that makes no sense is refused in words', async () => {
    const user = userEvent.setup()
    show('/partie/nouvelle')
    await user.clear(await screen.findByLabelText('Durée prévue, en minutes'))
    await user.click(screen.getByRole('button', { name: 'Commencer la partie' }))
    expect(screen.getByRole('alert')).toHaveTextContent('La durée va de 1 à 600 minutes.')
  })
})
