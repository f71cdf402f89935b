import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { roundOnDesk, showDesk, TO_ROUNDTABLE } from '../../support/show-desk'

const banner = () => within(screen.getByRole('region', { name: /^À suivre/ }))
const isShown = () => screen.queryByRole('region', { name: /^À suivre/ }) !== null
const phrase = () => banner().getByLabelText('Ce qui s’est dit, en une phrase')

describe('the breath between two stages', () => {
  it('says what comes and how long it should take, and keeps what was said', async () => {
    const user = await showDesk(...TO_ROUNDTABLE)
    expect(banner().getByRole('heading')).toHaveTextContent('À suivre : Le tour de table, 25 min environ')
    expect(banner().getByText(/Faire entendre la lecture de chacune/)).toBeVisible()
    await user.type(phrase(), 'Une scène que chacune connaît.{Enter}')
    expect(roundOnDesk().summaries.situation).toBe('Une scène que chacune connaît.')
    expect(banner().getByRole('button', { name: 'Commencer' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(isShown()).toBe(false)
    expect(roundOnDesk().breath).toBe(false)
    expect(await screen.findByText('L’étape commence : Le tour de table.')).toHaveAttribute('role', 'status')
  })

  it('loses no word when the stage is begun instead, by any of its acts', async () => {
    const user = await showDesk(...TO_ROUNDTABLE)
    await user.type(phrase(), 'Un mot')
    const floor = screen.getByRole('region', { name: 'En cours' })
    await user.click(within(floor).getByRole('button', { name: 'Donner la parole à Amel' }))
    expect(roundOnDesk().summaries.situation).toBe('Un mot')
    expect(roundOnDesk().turns[0]?.status).toBe('speaking')
    expect(isShown()).toBe(false)
  })

  it('does not come when a stage is taken up again', async () => {
    const user = await showDesk(...TO_ROUNDTABLE)
    expect(isShown()).toBe(true)
    await user.click(screen.getByText('Étape précédente'))
    await user.click(screen.getByText('Ouvrir le tour de table'))
    expect(roundOnDesk().stage).toBe('roundtable')
    expect(isShown()).toBe(false)
  })
})
