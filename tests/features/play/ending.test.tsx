import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { onDesk, roundOnDesk, showDesk, TO_RESOURCES } from '../../support/show-desk'

const TO_THE_END = [...TO_RESOURCES, { type: 'decide', outcome: 'continue' }, { type: 'finish' }] as const

describe('the end of a round', () => {
  it('asks for what was said at the last stage, as after each of the others', async () => {
    const user = await showDesk(...TO_THE_END)
    await user.type(screen.getByLabelText('Ce qui s’est dit, en une phrase'), 'Se former ensemble{Enter}')
    expect(roundOnDesk().summaries.actions).toBe('Se former ensemble')
  })

  it('asks for nothing any more once the session is closed', async () => {
    await showDesk(...TO_THE_END, { type: 'close' })
    expect(screen.queryByLabelText('Ce qui s’est dit, en une phrase')).toBeNull()
  })
})

describe('the themes of the pile', () => {
  it('are never none: the last one stays', async () => {
    const user = await showDesk()
    const boxes = within(screen.getByRole('group', { name: 'Thématiques' })).getAllByRole('checkbox')
    for (const box of boxes.slice(1)) await user.click(box)
    expect(onDesk().plan.themes).toStrictEqual(['donnees'])
    expect(boxes[0]).toBeChecked()
    expect(boxes[0]).toBeDisabled()
  })
})
