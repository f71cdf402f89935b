import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../src/domain/session'
import { roundOnDesk, onDesk, showDesk, TO_ROUNDTABLE } from '../../support/show-desk'

const now = () => within(screen.getByRole('region', { name: 'En cours' }))
const seats = () => within(screen.getByRole('region', { name: 'Ordre de parole' })).getAllByRole('listitem')
const seat = (alias: string) => {
  const found = seats().find((one) => one.textContent.includes(alias))
  if (!found) throw new Error(`no seat for ${alias}`)
  return within(found)
}
const button = (name: string) => now().getByRole('button', { name })
/** The heaviest buttons on screen: there is one at most. */
const primary = () =>
  [...document.querySelectorAll('button')].flatMap((one) => (/primary/.test(one.className) ? [one.textContent] : []))
const showTable = (plan: Partial<Plan> = {}) => showDesk(...TO_ROUNDTABLE, { type: 'set-plan', plan })

describe('the round table', () => {
  it('has one main button: the next speaker while somebody waits, then the next stage', async () => {
    const user = await showTable()
    expect(primary()).toEqual([expect.stringContaining('Donner la parole à Amel')])
    await user.click(button('Donner la parole à Amel'))
    await user.click(button('Au tour de Bilal'))
    expect(primary()).toEqual([expect.stringContaining('Au tour de Chloé')])
    await user.click(button('Au tour de Chloé'))
    expect(primary()).toEqual(['Passer aux ressources'])
    await user.click(button('Terminer le tour de table'))
    expect(primary()).toEqual(['Passer aux ressources'])
  })

  it('goes round once more, and says so', async () => {
    const user = await showTable()
    expect(now().queryByRole('button', { name: /second tour/ })).not.toBeInTheDocument()
    await user.click(button('Donner la parole à Amel'))
    await user.click(seat('Bilal').getByRole('button', { name: 'Bilal passe' }))
    await user.click(seat('Chloé').getByRole('button', { name: 'Chloé passe' }))
    await user.click(button('Terminer le tour de table'))
    await user.click(button('Un second tour, réactions brèves'))
    expect(screen.getByText('Tour 2, réactions brèves', { selector: 'p' })).toBeVisible()
    expect(await screen.findByText('Tour 2, réactions brèves', { selector: '[role="status"]' })).toBeInTheDocument()
    expect(roundOnDesk().turns.map(({ status }) => status)).toEqual(['waiting', 'waiting', 'waiting'])
    expect(button('Donner la parole à Bilal')).toBeVisible()
  })

  it('lets someone speak later, before her turn or in it, and nobody when she is the last', async () => {
    const user = await showTable()
    await user.click(button('Plus tard'))
    await user.click(button('Donner la parole à Bilal'))
    await user.click(button('Plus tard'))
    expect(seat('Chloé').getByText('A la parole')).toBeVisible()
    await user.click(button('Au tour de Amel'))
    await user.click(button('Au tour de Bilal'))
    expect(now().queryByRole('button', { name: 'Plus tard' })).not.toBeInTheDocument()
  })

  it('lets the narrator point at each, and asks her to', async () => {
    const user = await showTable()
    await user.click(screen.getByText('Réglages de la parole'))
    await user.click(screen.getByRole('radio', { name: 'Je désigne' }))
    expect(onDesk().plan.order).toBe('pointed')
    expect(now().getByText('Désignez dans la liste celle qui parle.')).toBeVisible()
    expect(now().queryAllByRole('button')).toEqual([])
    expect(primary()).toEqual([])
    await user.click(seat('Chloé').getByRole('button', { name: 'Donner la parole à Chloé' }))
    expect(primary()).toEqual([expect.stringContaining('Elle a fini')])
    await user.click(button('Elle a fini'))
    expect(seat('Chloé').getByText('A parlé')).toBeVisible()
    expect(now().getByText('Désignez dans la liste celle qui parle.')).toBeVisible()
  })

  it('shows nobody’s time, and no one who was not heard, unless the narrator asks for it', async () => {
    const user = await showTable()
    await user.click(button('Donner la parole à Amel'))
    await user.click(seat('Bilal').getByRole('button', { name: 'Bilal passe' }))
    await user.click(button('Au tour de Chloé'))
    expect(seat('Amel').queryByText(/\d:\d\d/)).not.toBeInTheDocument()
    expect(seat('Bilal').queryByText('Pas entendue')).not.toBeInTheDocument()
    await user.click(screen.getByText('Réglages de la parole'))
    await user.click(screen.getByRole('checkbox', { name: 'Montrer les temps de parole' }))
    expect(onDesk().plan.showTimes).toBe(true)
    expect(seat('Amel').getByText(/0:0\d/)).toBeVisible()
    expect(seat('Bilal').getByText('Pas entendue')).toBeVisible()
  })

  it('says to those who hear the screen that the time stands still, and that it goes on', async () => {
    const user = await showTable()
    await user.click(button('Donner la parole à Amel'))
    await user.click(button('Arrêter le temps'))
    expect(await screen.findByText('Amel : le temps est arrêté.')).toHaveAttribute('role', 'status')
    await user.click(button('Reprendre le temps'))
    expect(await screen.findByText('Amel a la parole.')).toHaveAttribute('role', 'status')
  })

  it('keeps a target that its own list does not have', async () => {
    const user = await showTable({ turnSeconds: 90 })
    await user.click(screen.getByText('Réglages de la parole'))
    const target = screen.getByLabelText('Durée visée par tour')
    expect(target).toHaveDisplayValue('1:30')
    await user.selectOptions(target, '30 s')
    expect(onDesk().plan.turnSeconds).toBe(30)
    await user.selectOptions(target, 'Aucune')
    expect(onDesk().plan.turnSeconds).toBeNull()
    expect(screen.queryByRole('checkbox', { name: /son doux/ })).not.toBeInTheDocument()
  })
})
