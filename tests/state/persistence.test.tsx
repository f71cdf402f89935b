import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** A fresh module for each browser. */
async function inBrowser(storage: object | undefined) {
  vi.resetModules()
  vi.stubGlobal('navigator', storage === undefined ? {} : { storage })
  const { askToKeep, useKeeping } = await import('../../src/state/persistence')
  const Shown = () => <output>{useKeeping()}</output>
  return { askToKeep, Shown }
}

const shown = () => screen.getByRole('status').textContent
const soon = () => act(async () => Promise.resolve())

describe('whether the browser keeps what is written', () => {
  beforeEach(() => vi.resetModules())
  afterEach(() => vi.unstubAllGlobals())

  it.each([
    [true, 'kept'],
    [false, 'at-risk'],
  ])('is looked up without asking for anything: %s', async (persisted, state) => {
    const persist = vi.fn()
    const { Shown } = await inBrowser({ persisted: () => Promise.resolve(persisted), persist })
    render(<Shown />)
    expect(shown()).toBe('unknown')
    await soon()
    expect(shown()).toBe(state)
    expect(persist).not.toHaveBeenCalled()
  })

  it('changes on screen when the browser promises', async () => {
    const { askToKeep, Shown } = await inBrowser({
      persisted: () => Promise.resolve(false),
      persist: () => Promise.resolve(true),
    })
    render(<Shown />)
    await soon()
    await act(askToKeep)
    expect(shown()).toBe('kept')
  })

  it.each([undefined, {}, { persisted: () => Promise.reject(new Error('no')) }])(
    'stays unknown where the browser cannot say',
    async (storage) => {
      const { askToKeep, Shown } = await inBrowser(storage)
      render(<Shown />)
      await act(askToKeep)
      expect(shown()).toBe('unknown')
    },
  )
})
