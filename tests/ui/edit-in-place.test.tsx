import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { EditInPlace } from '../../src/ui/edit-in-place'

function edit(keeps = true) {
  const onSave = vi.fn(() => keeps)
  const onDone = vi.fn()
  render(<EditInPlace label="Nom" value="Amel" maxLength={8} saveLabel="Garder" onSave={onSave} onDone={onDone} />)
  return { user: userEvent.setup(), onSave, onDone }
}

describe('a text edited in its place', () => {
  it('has the focus at once, and is kept by Enter or by its button', async () => {
    const { user, onSave, onDone } = edit()
    expect(screen.getByLabelText('Nom')).toHaveFocus()
    await user.keyboard(' B.{Enter}')
    expect(onSave).toHaveBeenLastCalledWith('Amel B.')
    await user.keyboard('!')
    await user.click(screen.getByRole('button', { name: 'Garder' }))
    expect(onSave).toHaveBeenLastCalledWith('Amel B.!')
    expect(onDone).toHaveBeenCalledTimes(2)
  })

  it('stays when it cannot be kept', async () => {
    const { user, onSave, onDone } = edit(false)
    await user.keyboard(' B.{Enter}')
    expect(onSave).toHaveBeenCalledOnce()
    expect(onDone).not.toHaveBeenCalled()
    expect(screen.getByLabelText('Nom')).toHaveValue('Amel B.')
  })

  it('asks for nothing when nothing was changed, or on Escape', async () => {
    const { user, onSave, onDone } = edit()
    await user.keyboard('{Enter}')
    await user.keyboard(' B.{Escape}')
    expect(onSave).not.toHaveBeenCalled()
    expect(onDone).toHaveBeenCalledTimes(2)
  })
})
