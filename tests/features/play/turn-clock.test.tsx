import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Plan } from '../../../src/domain/session'
import { clocksTick, showDesk, TO_ROUNDTABLE } from '../../support/show-desk'
import { SECOND, START } from '../../support/test-context'

/** How many notes were played: the browser of these tests has no sound. */
const played = vi.fn()
class Sound {
  readonly currentTime = 0
  readonly destination = {}
  readonly gain = { setValueAtTime: vi.fn(), linearRampToValueAtTime: vi.fn(), exponentialRampToValueAtTime: vi.fn() }
  readonly start = played
  readonly stop = vi.fn()
  resume = () => Promise.resolve()
  connect = <Node,>(node: Node): Node => node
}

beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['Date', 'setInterval', 'clearInterval'] })
  for (const name of ['AudioContext', 'GainNode', 'OscillatorNode']) vi.stubGlobal(name, Sound)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  played.mockClear()
})

async function speak(plan: Partial<Plan>) {
  const user = await showDesk(...TO_ROUNDTABLE, { type: 'set-plan', plan }, { type: 'next-turn' })
  await clocksTick()
  // One render a second, as on a screen.
  const wait = (seconds: number) => {
    for (let past = 0; past < seconds; past += 1) {
      act(() => {
        vi.advanceTimersByTime(SECOND)
      })
    }
  }
  return { user, wait }
}
const clock = () => screen.getByRole('timer', { name: 'Temps de parole' })
const pace = () => clock().closest<HTMLElement>('[data-pace]')?.dataset['pace']

describe('the clock of a turn', () => {
  it('shows the target, turns amber in its last fifth, and goes on calmly over it', async () => {
    const { wait } = await speak({ turnSeconds: 120 })
    expect(screen.getByText('sur 2 min')).toBeVisible()
    wait(95)
    expect([clock().textContent, pace()]).toEqual(['1:35', 'within'])
    wait(1)
    expect([clock().textContent, pace()]).toEqual(['1:36', 'near'])
    wait(36)
    expect([clock().textContent, pace()]).toEqual(['2:12', 'over'])
    expect(screen.getByText('+0:12')).toBeVisible()
  })

  it('counts up without a word when there is no target', async () => {
    const { wait } = await speak({})
    wait(61)
    expect([clock().textContent, pace()]).toEqual(['1:01', 'free'])
  })

  it('rings once when it was asked to, even after a pause', async () => {
    const { user, wait } = await speak({ turnSeconds: 30, chime: true })
    wait(29)
    await user.click(screen.getByLabelText('Arrêter le temps'))
    wait(60)
    expect(played).not.toHaveBeenCalled()
    await user.click(screen.getByLabelText('Reprendre le temps'))
    wait(1)
    const once = played.mock.calls.length
    expect(once).toBeGreaterThan(0)
    wait(60)
    expect(played).toHaveBeenCalledTimes(once)
  })

  it('rings for the next one too', async () => {
    const { user, wait } = await speak({ turnSeconds: 30, chime: true })
    wait(40)
    const once = played.mock.calls.length
    await user.click(screen.getByText('Au tour de Bilal'))
    wait(29)
    expect(played).toHaveBeenCalledTimes(once)
    wait(1)
    expect(played).toHaveBeenCalledTimes(2 * once)
  })

  it('keeps silent by default', async () => {
    const { wait } = await speak({ turnSeconds: 30 })
    wait(40)
    expect(played).not.toHaveBeenCalled()
  })

  it('keeps silent when it wakes up far beyond the target', async () => {
    const { wait } = await speak({ turnSeconds: 30, chime: true })
    wait(10)
    vi.setSystemTime(Date.now() + 600 * SECOND)
    wait(1)
    expect(pace()).toBe('over')
    expect(played).not.toHaveBeenCalled()
  })

  it('is heard when it is switched on, so that nobody is surprised later', async () => {
    const { user } = await speak({ turnSeconds: 30 })
    await user.click(screen.getByText('Réglages de la parole'))
    await user.click(screen.getByRole('checkbox', { name: 'Un son doux à la durée visée' }))
    expect(played).toHaveBeenCalled()
  })
})
