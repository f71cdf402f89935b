import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { idOnDesk, PICK, roundOnDesk, showDesk, TO_ROUNDTABLE } from '../../support/show-desk'

const line = () => screen.getByLabelText('Prendre une note')

describe('a note', () => {
  it('is one key away, even when its panel is folded', async () => {
    const user = await showDesk(PICK)
    await user.click(screen.getByRole('heading', { name: 'Notes' }))
    await user.keyboard('n')
    expect(line()).toHaveFocus()
    expect(line()).toBeVisible()
    await user.keyboard('non')
    expect(line()).toHaveValue('non')
  })

  it('is tagged to the one who speaks, only if the narrator wants it', async () => {
    const user = await showDesk(...TO_ROUNDTABLE, { type: 'next-turn' })
    await user.type(line(), 'Un{Enter}')
    await user.click(screen.getByRole('checkbox', { name: 'Dit par Amel' }))
    await user.type(line(), 'Deux{Enter}')
    await user.click(screen.getByText('Au tour de Bilal'))
    expect(screen.getByRole('checkbox', { name: 'Dit par Bilal' })).toBeChecked()
    await user.type(line(), 'Trois{Enter}')
    expect(roundOnDesk().notes.map(({ participantId }) => participantId)).toEqual([
      null,
      idOnDesk('Amel'),
      idOnDesk('Bilal'),
    ])
  })

  it('is tagged to nobody when nobody speaks', async () => {
    const user = await showDesk(...TO_ROUNDTABLE, { type: 'next-turn' })
    await user.click(screen.getByRole('checkbox', { name: 'Dit par Amel' }))
    await user.click(screen.getByText('Passer aux ressources'))
    expect(screen.queryByRole('checkbox', { name: /^Dit par/ })).not.toBeInTheDocument()
    await user.type(line(), 'Plus tard{Enter}')
    expect(roundOnDesk().notes.at(-1)?.participantId).toBeNull()
  })

  it('can be tagged to another one, or to nobody, afterwards', async () => {
    const user = await showDesk(PICK, { type: 'add-note', text: 'Un mot', visibility: 'shared' })
    await user.click(screen.getByLabelText(/^Modifier la note/))
    await user.selectOptions(screen.getByLabelText('Dit par'), 'Chloé')
    await user.click(screen.getByText('Garder'))
    expect(screen.getByText('Dit par Chloé')).toBeVisible()
    await user.click(screen.getByLabelText(/^Modifier la note/))
    await user.selectOptions(screen.getByLabelText('Dit par'), 'Personne en particulier')
    await user.keyboard('{Tab}')
    await user.click(screen.getByText('Garder'))
    expect(screen.queryByText('Dit par Chloé')).not.toBeInTheDocument()
    expect(roundOnDesk().notes[0]?.participantId).toBeNull()
  })

  it('is edited in its place: Enter keeps, Escape leaves it as it was', async () => {
    const user = await showDesk(PICK, { type: 'add-note', text: 'Un mot', visibility: 'shared' })
    await user.click(screen.getByLabelText(/^Modifier la note/))
    await user.keyboard(' de trop{Escape}')
    expect(screen.getByText('Un mot')).toBeVisible()
    await user.click(screen.getByLabelText(/^Modifier la note/))
    await user.keyboard(' juste{Enter}')
    expect(screen.getByText('Un mot juste')).toBeVisible()
  })
})
