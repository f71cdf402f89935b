// What state/ takes from the browser: its clock, its downloads, its database as it changes.
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { database, realContext } from '../../src/state/environment'
import { loadPack } from '../../src/state/load-pack'
import { loadThemes } from '../../src/state/load-themes'
import { saveFile } from '../../src/state/save-file'
import { useNow } from '../../src/state/use-now'
import { readStoredSessions, useStoredSessions } from '../../src/state/use-stored-sessions'
import { addSession } from '../../src/storage/sessions'
import { eventually } from '../support/play-store'
import { aGame } from '../support/session-builder'
import { START } from '../support/test-context'

describe('the context of a real game', () => {
  it('has the time of the device and numbers in [0, 1), not twice the same', () => {
    const { now, random } = realContext()
    expect(Math.abs(Date.now() - now)).toBeLessThan(10_000)
    const drawn = Array.from({ length: 200 }, random)
    expect(drawn.filter((number) => number < 0 || number >= 1)).toStrictEqual([])
    expect(new Set(drawn).size).toBeGreaterThan(190)
  })
})

describe('the clock of a screen', () => {
  beforeEach(() => void vi.useFakeTimers({ now: START }))
  afterEach(() => void vi.useRealTimers())
  const Clock = ({ running }: { running: boolean }) => <output>{useNow(running) - START}</output>
  const shown = () => Number(screen.getByRole('status').textContent)
  const pass = (time: number) => {
    act(() => void vi.advanceTimersByTime(time))
  }

  it('ticks every second while it runs, and stands still otherwise', () => {
    const { rerender } = render(<Clock running />)
    pass(2500)
    expect(shown()).toBe(2000)
    rerender(<Clock running={false} />)
    pass(5000)
    expect(shown()).toBe(2000)
    rerender(<Clock running />)
    expect(shown()).toBe(7500)
  })

  it('is right as soon as the page is seen again, and leaves nothing behind', () => {
    const { unmount } = render(<Clock running />)
    vi.setSystemTime(START + 60_000)
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(shown()).toBe(60_000)
    unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a file that is taken away', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it.each([
    ['partie.json', 'application/json;charset=utf-8'],
    ['synthese.md', 'text/markdown;charset=utf-8'],
    ['notes.txt', 'text/plain;charset=utf-8'],
  ])('is downloaded under its name, %s, and its address is given up later', (name, type) => {
    vi.useFakeTimers()
    const created = vi.fn<(blob: Blob) => string>(() => 'blob:one')
    const revoked = vi.fn()
    vi.stubGlobal('URL', { createObjectURL: created, revokeObjectURL: revoked })
    const clicked: HTMLAnchorElement[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this)
    })
    saveFile(name, 'Été')
    expect(clicked.map((link) => [link.download, link.href])).toStrictEqual([[name, 'blob:one']])
    expect(created.mock.calls[0]?.[0]).toMatchObject({ type, size: 5 })
    expect(revoked).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(revoked).toHaveBeenCalledWith('blob:one')
  })
})

describe('the sessions of the device on a screen', () => {
  const titles = (sessions: Awaited<ReturnType<typeof readStoredSessions>>) =>
    sessions.ok ? sessions.value.map((stored) => ('session' in stored ? stored.session.title : '?')).join(', ') : 'none'
  const List = ({ first }: { first: Awaited<ReturnType<typeof readStoredSessions>> }) => (
    <output>{titles(useStoredSessions(first))}</output>
  )
  const add = (title: string, updatedAt: number) =>
    addSession(database, { ...aGame().session, id: `id-${updatedAt}`, title, updatedAt })

  it('are those first read, then all of them as they change', async () => {
    await add('Un', 1)
    render(<List first={await readStoredSessions()} />)
    expect(screen.getByRole('status')).toHaveTextContent('Un')
    await act(() => add('Deux', 2))
    await eventually(() => expect(screen.getByRole('status')).toHaveTextContent('Deux, Un'))
  })
})

describe('the bundled pack', () => {
  it('gives the files asked for, and the themes with words and looks', async () => {
    const { cards, board } = await loadPack('cards', 'board')
    expect([cards.cards.length, board.levels.length]).toStrictEqual([23, 4])
    expect((await loadThemes()).map(({ id, colour, name }) => [id, colour, name !== ''])).toStrictEqual([
      ['donnees', 'cobalt', true],
      ['outils', 'pine', true],
      ['netiquettes', 'coral', true],
      ['posture', 'plum', true],
    ])
  })
})
