import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { getLook, setLook } from '../../src/state/appearance'
import { show } from '../support/show'

const summary = () => screen.getByText('Confort de lecture').closest('summary')!
const isOpen = () => summary().closest('details')!.open

async function open() {
  const user = userEvent.setup()
  show('/cartes')
  await screen.findByRole('heading', { level: 1 })
  await user.click(summary())
  expect(isOpen()).toBe(true)
  return user
}

beforeEach(() => setLook('desk', { theme: 'auto', text: 'normal', spacing: 'usual' }))

describe('the panel of reading comfort', () => {
  it('is folded at first', async () => {
    show('/cartes')
    await screen.findByRole('heading', { level: 1 })
    expect(isOpen()).toBe(false)
  })

  it('chooses text, spacing and theme, and leaves the wall as it was', async () => {
    const user = await open()
    await user.selectOptions(screen.getByLabelText('Texte'), 'Grand')
    await user.selectOptions(screen.getByLabelText('Espacement'), 'Très aéré')
    await user.selectOptions(screen.getByLabelText('Thème'), 'Contraste fort')
    expect(getLook('desk')).toEqual({ theme: 'contrast', text: 'large', spacing: 'airier' })
    expect(getLook('wall')).toEqual({ theme: 'auto', text: 'normal', spacing: 'usual' })
    expect(isOpen()).toBe(true)
  })

  it('closes with Escape, and the focus goes back to where it was opened', async () => {
    const user = await open()
    await user.click(screen.getByLabelText('Texte'))
    await user.keyboard('{Escape}')
    expect(isOpen()).toBe(false)
    expect(summary()).toHaveFocus()
  })

  it('closes when one turns to something else, and lets the focus go there', async () => {
    const user = await open()
    await user.click(screen.getByRole('heading', { level: 1 }))
    expect(isOpen()).toBe(false)
    expect(summary()).not.toHaveFocus()
  })

  it('leaves the focus alone when it is folded already', async () => {
    const user = await open()
    await user.click(summary())
    const link = screen.getAllByRole('link')[0]!
    link.focus()
    await user.keyboard('{Escape}')
    expect(link).toHaveFocus()
  })
})
