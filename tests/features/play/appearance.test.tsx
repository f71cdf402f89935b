import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { getLook } from '../../../src/state/appearance'
import { show } from '../../support/show'

describe('the panel of appearance', () => {
  it('chooses the theme and the letters of the desk and of the wall apart', async () => {
    const user = userEvent.setup()
    show('/partie/nouvelle')
    await user.click(await screen.findByRole('button', { name: 'Commencer la partie' }))
    await user.click(await screen.findByRole('button', { name: 'Piocher une carte' }))
    await user.click(await screen.findByText('Affichage'))
    const desk = within(screen.getByRole('group', { name: 'Ce pupitre' }))
    const wall = within(screen.getByRole('group', { name: 'La projection' }))
    expect(desk.getByLabelText('Thème')).toHaveDisplayValue('Comme l’appareil')
    await user.selectOptions(desk.getByLabelText('Thème'), 'Contraste fort')
    await user.selectOptions(wall.getByLabelText('Thème'), 'Sombre')
    await user.selectOptions(wall.getByLabelText('Texte'), 'Très grand')
    expect(getLook('desk')).toMatchObject({ theme: 'contrast', text: 'normal' })
    expect(getLook('wall')).toMatchObject({ theme: 'dark', text: 'larger' })
    expect(desk.getByLabelText('Thème')).toHaveDisplayValue('Contraste fort')
  })
})
