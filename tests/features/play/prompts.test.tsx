import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PICK, roundOnDesk, showDesk, TO_RESOURCES, TO_ROUNDTABLE } from '../../support/show-desk'

const box = () => within(screen.getByRole('region', { name: 'Pour relancer' }))
const shown = () => box().getByRole('status').textContent
/** As a reader of the screen finds it: every space is one. */
const plain = (text: string) => text.replace(/\s/g, ' ')
const list = () => box().getAllByRole('listitem', { hidden: true })

describe('the prompts', () => {
  it('come one at a time, by key; the one that was shown has been said', async () => {
    const user = await showDesk(...TO_ROUNDTABLE)
    const first = shown()
    await user.keyboard('r')
    const second = shown()
    expect(second).not.toBe(first)
    expect(roundOnDesk().usedPrompts).toEqual([first])
    expect(box().getByText('1 dite sur 14')).toBeVisible()
    await user.click(box().getByRole('button', { name: 'Une autre relance' }))
    expect(roundOnDesk().usedPrompts).toEqual([first, second])
    expect(box().getByText('2 dites sur 14')).toBeVisible()
  })

  it('leave the letter to a field that is being typed in', async () => {
    const user = await showDesk(...TO_ROUNDTABLE)
    await user.type(screen.getByLabelText('Prendre une note'), 'rire')
    expect(roundOnDesk().usedPrompts).toEqual([])
  })

  it('are listed, those already said last, and any of them can be shown again', async () => {
    const user = await showDesk(...TO_ROUNDTABLE)
    const first = shown()
    await user.keyboard('r')
    const second = shown()
    await user.click(box().getByText('Toutes les relances'))
    expect(list().at(0)).toHaveTextContent(plain(second))
    expect(list().at(-1)).toHaveTextContent(`${plain(first)} (déjà dite)`)
    await user.click(box().getByRole('button', { name: /déjà dite/ }))
    expect(shown()).toBe(first)
    await user.keyboard('r')
    expect(shown()).toBe(second)
    expect(roundOnDesk().usedPrompts).toEqual([first])
  })

  it('take back a step by undo, and go round once all were said', async () => {
    const user = await showDesk(PICK)
    const first = shown()
    await user.keyboard('r{Control>}z{/Control}')
    expect(shown()).toBe(first)
    const seen = new Set<string>()
    for (let count = 0; count < 6; count += 1) {
      seen.add(shown())
      await user.keyboard('r')
    }
    expect(seen.size).toBe(6)
    expect(box().getByText('6 dites sur 6')).toBeVisible()
    expect(shown()).toBe(first)
    await user.keyboard('r')
    expect(shown()).toBe([...seen][1])
  })

  it('are those of the stage, at every stage', async () => {
    await showDesk(...TO_RESOURCES)
    expect(box().getByText('0 dite sur 6')).toBeVisible()
    expect(shown()).toContain('Qu’avez-vous entendu')
  })
})
