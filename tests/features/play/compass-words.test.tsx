import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { onDesk, PICK, showDesk } from '../../support/show-desk'

const COMPASS = /^Avant de commencer\s: la boussole$/
const WORDS = /^Avant de commencer\s: les mots$/
const hands = (figure: string) => screen.findByLabelText(`Mains levées pour ${figure}`)
const sum = () => screen.getByText(/^Mains levées\s:/)
const FEAR = 'La crainte'

describe('the compass on the desk', () => {
  it('is folded and optional, and counts hands by press and as typed, next to how many players there are', async () => {
    const user = await showDesk()
    expect(screen.queryByLabelText(`Mains levées pour ${FEAR}`)).not.toBeInTheDocument()
    await user.click(screen.getByText(COMPASS))
    const fear = await hands(FEAR)
    await user.click(screen.getByRole('button', { name: `Une main de moins pour ${FEAR}` }))
    expect(onDesk().compass.before).toBeNull()
    await user.click(screen.getByRole('button', { name: `Une main de plus pour ${FEAR}` }))
    await user.click(screen.getByRole('button', { name: `Une main de plus pour ${FEAR}` }))
    expect(fear).toHaveValue(2)
    await user.type(await hands('La promesse'), '12')
    expect(onDesk().compass.before).toStrictEqual([
      { figureId: 'fear', count: 2 },
      { figureId: 'promise', count: 12 },
    ])
    expect(sum()).toHaveTextContent(/^Mains levées\s: 14\. Joueuses présentes\s: 3\.$/)
    expect(sum()).toHaveAttribute('role', 'status')
  })

  it('has an empty field mean nobody once it is left, and is erased whole, the focus kept', async () => {
    const user = await showDesk({ type: 'place-compass', moment: 'before', figureId: 'fear', count: 2 })
    await user.click(screen.getByText(COMPASS))
    await user.clear(await hands(FEAR))
    expect(onDesk().compass.before).toHaveLength(1)
    await user.tab()
    expect(onDesk().compass.before).toBeNull()
    await user.type(await hands(FEAR), '4')
    await user.click(screen.getByRole('button', { name: 'Effacer ces nombres' }))
    expect(onDesk().compass.before).toBeNull()
    expect(screen.getByText(/^Facultatif/)).toHaveFocus()
  })

  it('goes out of the way with the first card, and comes back at the end with what was said before', async () => {
    const stand = { type: 'place-compass', moment: 'before', figureId: 'fear', count: 2 } as const
    const user = await showDesk(
      stand,
      PICK,
      { type: 'next-stage' },
      { type: 'next-stage' },
      {
        type: 'decide',
        outcome: 'stop',
      },
    )
    expect(screen.queryByText(COMPASS)).not.toBeInTheDocument()
    await user.click(screen.getByText(/^Pour finir\s: la boussole$/))
    const fear = await screen.findByRole('group', { name: FEAR })
    expect(within(fear).getByText(/^avant\s: 2$/)).toBeVisible()
    await user.click(within(fear).getByRole('button', { name: `Une main de plus pour ${FEAR}` }))
    expect(onDesk().compass).toStrictEqual({
      before: [{ figureId: 'fear', count: 2 }],
      after: [{ figureId: 'fear', count: 1 }],
    })
  })

  it('is shown to the room with one button, and taken down with it', async () => {
    const user = await showDesk()
    await user.click(screen.getByText(COMPASS))
    await hands(FEAR)
    await user.click(screen.getByRole('button', { name: 'Montrer à la salle' }))
    const scenes = screen.getByLabelText('Montrer')
    expect(scenes).toHaveValue('compass')
    await user.click(screen.getByRole('button', { name: 'Ne plus montrer à la salle' }))
    expect(scenes).toHaveValue('pile')
    expect(within(scenes).queryByRole('option', { name: 'La boussole' })).not.toBeInTheDocument()
  })
})

describe('the round of words on the desk', () => {
  it('takes a word with Enter, counts it when it comes again, and lets go of it, the focus kept', async () => {
    const user = await showDesk()
    await user.click(screen.getByText(WORDS))
    const field = await screen.findByLabelText('Un mot du groupe')
    await user.type(field, 'Écran{Enter}Lien{Enter} écran{Enter}{Enter}')
    expect(onDesk().words.map(({ text, count }) => [text, count])).toStrictEqual([
      ['Écran', 2],
      ['Lien', 1],
    ])
    expect(field).toHaveFocus()
    expect(field).toHaveValue('')
    const list = screen.getByRole('list', { name: 'Les mots du groupe' })
    expect(within(list).getByText('2 fois')).toBeInTheDocument()
    await user.click(within(list).getByRole('button', { name: 'Compter encore Lien' }))
    await user.click(within(list).getByRole('button', { name: 'Retirer une fois Lien' }))
    expect(screen.getByRole('button', { name: 'Retirer une fois Lien' })).toHaveFocus()
    await user.click(within(list).getByRole('button', { name: 'Retirer une fois Lien' }))
    expect(onDesk().words).toHaveLength(1)
    expect(field).toHaveFocus()
  })
})
