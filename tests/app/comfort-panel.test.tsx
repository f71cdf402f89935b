import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { getLook, setLook } from '../../src/state/appearance'
import { show } from '../support/show'

const button = () => screen.findByRole('button', { name: 'Confort de lecture' })
const panel = () => screen.queryByRole('group', { name: 'Confort de lecture' })

async function open() {
  const user = userEvent.setup()
  show('/cartes')
  await screen.findByRole('heading', { level: 1 })
  await user.click(await button())
  return user
}

beforeEach(() => setLook('desk', { theme: 'auto', text: 'normal', spacing: 'usual' }))

describe('the panel of reading comfort', () => {
  it('is folded at first, and says so', async () => {
    show('/cartes')
    expect(await button()).toHaveAttribute('aria-expanded', 'false')
    expect(panel()).not.toBeInTheDocument()
  })

  it('chooses text, spacing and theme, and leaves the wall as it was', async () => {
    const user = await open()
    const choices = within(panel()!)
    await user.selectOptions(choices.getByLabelText('Texte'), 'Grand')
    await user.selectOptions(choices.getByLabelText('Espacement'), 'Très aéré')
    await user.selectOptions(choices.getByLabelText('Thème'), 'Contraste fort')
    expect(getLook('desk')).toEqual({ theme: 'contrast', text: 'large', spacing: 'airier' })
    expect(getLook('wall')).toEqual({ theme: 'auto', text: 'normal', spacing: 'usual' })
  })

  it('closes with Escape, and the focus goes back to its button', async () => {
    const user = await open()
    await user.tab()
    expect(screen.getByLabelText('Texte')).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(panel()).not.toBeInTheDocument()
    expect(await button()).toHaveFocus()
  })

  it('closes when one turns to something else, and lets the focus go there', async () => {
    const user = await open()
    await user.click(screen.getByRole('heading', { level: 1 }))
    expect(panel()).not.toBeInTheDocument()
    expect(await button()).not.toHaveFocus()
  })
})
