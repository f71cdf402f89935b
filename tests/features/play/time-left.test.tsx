import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Command } from '../../../src/domain/command'
import { clocksTick, showDesk, TO_ROUNDTABLE } from '../../support/show-desk'
import { MINUTE, START } from '../../support/test-context'

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['Date', 'setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const plannedFor = (minutes: number): Command => ({ type: 'set-plan', plan: { minutes } })
const wait = (minutes: number) => {
  act(() => {
    vi.advanceTimersByTime(minutes * MINUTE)
  })
}
const footer = () => screen.getByRole('contentinfo')

describe('the time that is left', () => {
  it('says what the stages to come may have', async () => {
    await showDesk(...TO_ROUNDTABLE)
    await clocksTick()
    expect(footer()).toHaveTextContent('Il reste 90 min : tour de table 25, ressources 15, pistes 25')
    wait(10)
    expect(footer()).toHaveTextContent('Il reste 80 min : tour de table 15, ressources 15, pistes 25')
  })

  it('says calmly when it is a little short, and shares it out', async () => {
    await showDesk(...TO_ROUNDTABLE, plannedFor(26))
    await clocksTick()
    expect(footer()).toHaveTextContent('Il reste 26 min, un peu juste : tour de table 10, ressources 6, pistes 10')
  })

  it('says when it is behind, by how much, and no more', async () => {
    await showDesk(...TO_ROUNDTABLE, plannedFor(5))
    await clocksTick()
    wait(5)
    expect(footer()).toHaveTextContent('Le temps prévu est dépassé de 1 min.')
    wait(7)
    expect(footer()).toHaveTextContent('Le temps prévu est dépassé de 7 min.')
  })
})
