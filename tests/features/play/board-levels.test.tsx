import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Command } from '../../../src/domain/command'
import { roundOnDesk, showDesk, TO_RESOURCES } from '../../support/show-desk'

const TO_BOARD: readonly Command[] = [...TO_RESOURCES, { type: 'decide', outcome: 'continue' }]
const level = (title: string) => within(screen.getByRole('region', { name: title }))
const line = (title: string) => screen.getByLabelText(`Ajouter une piste au niveau ${title}`)
const questions = (title: string) => screen.queryByRole('region', { name: `Questions pour le niveau ${title}` })
const guide = (title: string) => screen.queryByRole('region', { name: `Ce que dit le guide du niveau ${title}` })
const said = (text: string) => screen.findByText(text, { selector: '[role="status"]' })

describe('a level of the board', () => {
  it('is a question while it is empty, and keeps its own questions in sight', async () => {
    await showDesk(...TO_BOARD)
    for (const title of ['Individuel', 'Équipe', 'Organisation', 'Politique']) {
      expect(level(title).getByText('Et à ce niveau ?')).toBeVisible()
      expect(questions(title)).toBeVisible()
    }
  })

  it('shows its questions while one types in it or goes through its leads, and puts them away after', async () => {
    const user = await showDesk(
      ...TO_BOARD,
      { type: 'add-lead', text: 'Une charte', level: 'team' },
      { type: 'add-lead', text: 'Des mots simples', level: 'individual' },
    )
    expect(questions('Équipe')).not.toBeInTheDocument()
    await user.click(line('Équipe'))
    expect(await screen.findByRole('region', { name: 'Questions pour le niveau Équipe' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Options de la piste : Des mots simples' }))
    expect(await screen.findByRole('region', { name: 'Questions pour le niveau Individuel' })).toBeVisible()
    expect(questions('Équipe')).not.toBeInTheDocument()
    await user.click(screen.getByLabelText('Prendre une note'))
    expect(questions('Individuel')).toBeVisible()
  })

  it('takes the lead that was typed, says it, and is ready for the next', async () => {
    const user = await showDesk(...TO_BOARD)
    await user.type(line('Équipe'), 'Une charte{Enter}')
    expect(roundOnDesk().leads).toMatchObject([{ text: 'Une charte', level: 'team' }])
    expect(await said('Piste posée au niveau Équipe.')).toBeInTheDocument()
    expect(line('Équipe')).toHaveValue('')
    expect(line('Équipe')).toHaveFocus()
    await user.type(line('Équipe'), 'Un relais')
    await user.click(level('Équipe').getByRole('button', { name: 'Poser la piste' }))
    expect(line('Équipe')).toHaveFocus()
  })

  it('unfolds the guide at E outside of a field, and at Alt and E everywhere', async () => {
    const user = await showDesk(...TO_BOARD, { type: 'add-lead', text: 'Une charte', level: 'team' })
    screen.getByRole('button', { name: 'Options de la piste : Une charte' }).focus()
    await user.keyboard('e')
    expect(within(guide('Équipe')!).getByText(/^Animer un atelier pratique à deux/)).toBeVisible()
    expect(await said('Le guide du niveau Équipe est affiché sous le champ.')).toBeInTheDocument()
    await user.keyboard('e')
    expect(guide('Équipe')).not.toBeInTheDocument()
    expect(await said('Le guide du niveau Équipe est masqué.')).toBeInTheDocument()
    await user.type(line('Politique'), 'telle piste')
    expect(line('Politique')).toHaveValue('telle piste')
    expect(guide('Politique')).not.toBeInTheDocument()
    await user.keyboard('{Alt>}e{/Alt}')
    expect(guide('Politique')).toBeVisible()
    expect(line('Politique')).toHaveFocus()
    const more = level('Politique').getByRole('button', { name: 'Le guide, niveau Politique' })
    expect(more).toHaveAttribute('aria-expanded', 'true')
    await user.click(more)
    expect(guide('Politique')).not.toBeInTheDocument()
  })
})
