import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { roundOnDesk, onDesk } from '../../support/show-desk'
import { show } from '../../support/show'

describe('a reflection led alone', () => {
  it('begins from its card with one at the table, and is taken up the second time', async () => {
    const router = show('/reflexion?carte=outils-01')
    await screen.findByRole('heading', { level: 1, name: 'La situation' })
    const { id, kind, participants } = onDesk()
    expect({ kind, aliases: participants.map(({ alias }) => alias) }).toStrictEqual({ kind: 'solo', aliases: ['Moi'] })
    await screen.findByText('Enregistré')
    await router.navigate('/reflexion?carte=outils-01')
    await waitFor(() => expect(router.state.location.pathname).toBe(`/reflexion/${id}`))
    expect(onDesk().id).toBe(id)
  })

  it('keeps each field as one private note, which goes when it is emptied', async () => {
    show('/reflexion?carte=outils-02')
    const field = await screen.findByLabelText('Ce qui me frappe')
    await userEvent.type(field, 'Trop vite ')
    expect(field).toHaveValue('Trop vite ')
    expect(roundOnDesk().notes).toMatchObject([{ text: 'Trop vite', stage: 'situation', visibility: 'private' }])
    await userEvent.click(screen.getByRole('button', { name: 'Changer de regard' }))
    const other = await screen.findByLabelText('Une collègue')
    await userEvent.type(other, 'Non')
    await userEvent.type(screen.getByLabelText('Moi'), 'Oui')
    expect(roundOnDesk().notes.map(({ text }) => text)).toStrictEqual([
      'Trop vite',
      'Une collègue\u00a0: Non',
      'Moi\u00a0: Oui',
    ])
    expect(other).toHaveValue('Non')
    await userEvent.clear(other)
    expect(roundOnDesk().notes).toHaveLength(2)
  })
})
