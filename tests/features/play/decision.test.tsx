import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { onDesk, roundOnDesk, showDesk, TO_RESOURCES } from '../../support/show-desk'

const press = (name: string) => within(screen.getByRole('contentinfo')).getByRole('button', { name })

describe('the decision of the group', () => {
  it('is one press when nobody counts', async () => {
    const user = await showDesk(...TO_RESOURCES)
    await user.click(press('On continue vers les pistes'))
    expect(roundOnDesk().decision).toMatchObject({ outcome: 'continue', hands: null })
    expect(roundOnDesk().stage).toBe('actions')
  })

  it('goes with the hands that were counted; an empty count is nobody', async () => {
    const user = await showDesk(...TO_RESOURCES)
    await user.click(screen.getByText('Compter les mains levées'))
    await user.type(screen.getByLabelText('Continuer'), '2')
    await user.type(screen.getByLabelText('S’arrêter'), '1')
    await user.click(press('On s’arrête là'))
    expect(roundOnDesk().decision).toMatchObject({ outcome: 'stop', hands: { continue: 2, stop: 1, another: 0 } })
    expect(onDesk().phase).toBe('ending')
  })

  it('is refused with a count that cannot be, and says why', async () => {
    const user = await showDesk(...TO_RESOURCES)
    await user.click(screen.getByText('Compter les mains levées'))
    await user.type(screen.getByLabelText('Autre carte'), '100')
    await user.click(press('Une autre carte'))
    expect(roundOnDesk().decision).toBeNull()
    expect(await screen.findByRole('alert')).toHaveTextContent('99')
  })
})
