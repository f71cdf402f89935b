import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/domain/command'
import type { Lead } from '../../../src/domain/session'
import { onDesk, roundOnDesk, showDesk, TO_RESOURCES } from '../../support/show-desk'

const TO_BOARD: readonly Command[] = [
  ...TO_RESOURCES,
  { type: 'decide', outcome: 'continue' },
  { type: 'add-lead', text: 'Une charte', level: 'team' },
  { type: 'add-lead', text: 'Un relais', level: 'team' },
  { type: 'add-lead', text: 'Des règles communes', level: 'organisation' },
]
const button = (name: string) => screen.getByRole('button', { name })
const options = (text: string) => screen.getByRole('button', { name: new RegExp(`^Options de la piste.: ${text}$`) })
const slip = (text: string) => {
  const found = options(text).closest('li')
  if (!found) throw new Error(`no slip for ${text}`)
  return found
}
const lead = (text: string): Lead => {
  const found = roundOnDesk().leads.find((one) => one.text === text)
  if (!found) throw new Error(`no lead ${text}`)
  return found
}
const said = (text: string) => screen.findByText(text, { selector: '[role="status"]' })

/** The board, with the options of `text` unfolded. */
async function open(text: string) {
  const user = await showDesk(...TO_BOARD)
  await user.click(options(text))
  return { user, form: within(slip(text)) }
}

describe('the options of a lead', () => {
  it('say to whom a lead goes up, only when it does', async () => {
    const { user, form } = await open('Une charte')
    expect(form.queryByLabelText('À qui ?')).not.toBeInTheDocument()
    await user.selectOptions(form.getByLabelText('Marge de manœuvre'), 'À faire remonter')
    await user.type(form.getByLabelText('À qui ?'), ' la direction{Tab}')
    expect(lead('Une charte')).toMatchObject({ leverage: 'escalate', escalateTo: 'la direction' })
    expect(form.getByText('À faire remonter : la direction')).toBeVisible()
    await user.selectOptions(form.getByLabelText('Marge de manœuvre'), 'À notre main')
    expect(form.queryByText(/la direction/)).not.toBeInTheDocument()
  })

  it('keep a role, a day and the points, and show them on the slip', async () => {
    const { user, form } = await open('Une charte')
    expect(form.getByLabelText('Rôle (facultatif)')).toHaveAccessibleDescription(/pas un nom/)
    await user.type(form.getByLabelText('Rôle (facultatif)'), 'référente numérique')
    await user.type(form.getByLabelText('À revoir le'), '2027-03-31')
    await user.type(form.getByLabelText('Points du groupe'), '12')
    expect(lead('Une charte')).toMatchObject({ role: 'référente numérique', reviewOn: '2027-03-31', weight: 12 })
    for (const sign of ['Rôle : référente numérique', 'À revoir le 31 mars 2027', '12 points']) {
      expect(form.getByText(sign)).toBeVisible()
    }
    await user.clear(form.getByLabelText('À revoir le'))
    await user.clear(form.getByLabelText('Points du groupe'))
    expect(form.getByLabelText('Points du groupe')).toHaveValue(null)
    await user.tab()
    expect(lead('Une charte')).toMatchObject({ reviewOn: null, weight: 0 })
  })

  it('make of what was typed in a field one step, undone at once', async () => {
    const { user, form } = await open('Une charte')
    await user.type(form.getByLabelText('Rôle (facultatif)'), 'cadre{Tab}')
    await user.click(screen.getByRole('button', { name: /^Annuler/ }))
    expect(lead('Une charte').role).toBe('')
    expect(form.getByLabelText('Rôle (facultatif)')).toHaveValue('')
  })

  it('close at Enter and at Escape, and give the focus back', async () => {
    const { user, form } = await open('Une charte')
    await user.type(form.getByLabelText('Texte de la piste'), ' écrite{Enter}')
    expect(lead('Une charte écrite').level).toBe('team')
    expect(form.queryByLabelText('Texte de la piste')).not.toBeInTheDocument()
    await waitFor(() => expect(options('Une charte écrite')).toHaveFocus())
    await user.keyboard('{Enter}')
    await user.clear(form.getByLabelText('Texte de la piste'))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(options('Une charte écrite')).toHaveFocus())
  })

  it('leave the arrows to the fields, and give them to the slip elsewhere', async () => {
    const { user, form } = await open('Une charte')
    form.getByLabelText('Marge de manœuvre').focus()
    await user.keyboard('{Alt>}{ArrowRight}{ArrowDown}{/Alt}')
    expect(roundOnDesk().leads.map(({ text }) => text)).toEqual(['Une charte', 'Un relais', 'Des règles communes'])
    expect(lead('Une charte').level).toBe('team')
    options('Une charte').focus()
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(await said('Piste déplacée au niveau Équipe, place 2.')).toBeInTheDocument()
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
    expect(await said('Piste déplacée au niveau Organisation, place 2.')).toBeInTheDocument()
    await waitFor(() => expect(options('Une charte')).toHaveFocus())
  })
})

describe('two leads that say the same', () => {
  it('become one, which has the points and the focus', async () => {
    const { user, form } = await open('Une charte')
    await user.type(form.getByLabelText('Points du groupe'), '3')
    await user.click(form.getByRole('button', { name: 'En faire la priorité du groupe' }))
    expect(form.getByRole('button', { name: 'Fusionner' })).toBeDisabled()
    const list = form.getByLabelText('Fusionner avec…')
    expect(within(list).queryByRole('option', { name: 'Une charte' })).not.toBeInTheDocument()
    await user.selectOptions(list, 'Des règles communes')
    expect(roundOnDesk().leads).toHaveLength(3)
    await user.click(form.getByRole('button', { name: 'Fusionner' }))
    expect(roundOnDesk().leads.map(({ text }) => text)).toEqual(['Un relais', 'Des règles communes'])
    expect(lead('Des règles communes').weight).toBe(3)
    expect(onDesk().priority).toBe(lead('Des règles communes').id)
    expect(await said('Piste fusionnée avec « Des règles communes ».')).toBeInTheDocument()
    await waitFor(() => expect(options('Des règles communes')).toHaveFocus())
  })
})

describe('a lead that is dragged by keyboard', () => {
  it('goes to another place and another level, and keeps the focus on its handle', async () => {
    const user = await showDesk(...TO_BOARD)
    const handle = await screen.findByRole('button', { name: 'Déplacer Une charte' })
    handle.focus()
    await user.keyboard('{Enter}')
    // Where nothing is laid out, no place is nearer than the first of the board.
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName('À la fin du niveau Individuel'))
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAccessibleName('Niveau Équipe, avant « Une charte »')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(document.activeElement).toHaveAccessibleName('À la fin du niveau Équipe')
    await user.keyboard('{Enter}')
    expect(await said('Piste déplacée au niveau Équipe, place 2.')).toBeInTheDocument()
    await waitFor(() => expect(button('Déplacer Une charte')).toHaveFocus())
    await user.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName('À la fin du niveau Individuel'))
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}')
    expect(await said('Piste déplacée au niveau Organisation, place 1.')).toBeInTheDocument()
    await waitFor(() => expect(button('Déplacer Une charte')).toHaveFocus())
    expect(lead('Une charte').level).toBe('organisation')
    await user.keyboard('{Control>}z{/Control}')
    expect(lead('Une charte').level).toBe('team')
  })
})
