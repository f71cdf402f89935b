import { render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useWakeLock } from '../../src/state/use-wake-lock'

const Screen = ({ active }: { active: boolean }) => {
  useWakeLock(active)
  return null
}

const request = vi.fn<(type: 'screen') => Promise<{ released: boolean; release: () => Promise<void> }>>()
const locks: { released: boolean; release: () => Promise<void> }[] = []
let visibility: DocumentVisibilityState = 'visible'

const see = (state: DocumentVisibilityState) => {
  visibility = state
  // The browser lets go of what nobody sees.
  if (state === 'hidden') for (const lock of locks) lock.released = true
  document.dispatchEvent(new Event('visibilitychange'))
}
const settle = () => new Promise((resolve) => setTimeout(resolve))
const held = () => locks.filter((lock) => !lock.released).length

beforeEach(() => {
  locks.length = 0
  visibility = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility)
  request.mockReset().mockImplementation(() => {
    const lock = {
      released: false,
      release: () => {
        lock.released = true
        return Promise.resolve()
      },
    }
    locks.push(lock)
    return Promise.resolve(lock)
  })
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
})
afterEach(() => {
  Reflect.deleteProperty(navigator, 'wakeLock')
  vi.restoreAllMocks()
})

describe('the screen of a game', () => {
  it('stays on while it is active, and may sleep afterwards', async () => {
    const { rerender } = render(<Screen active={false} />)
    expect(request).not.toHaveBeenCalled()
    rerender(<Screen active />)
    await settle()
    expect(request).toHaveBeenCalledExactlyOnceWith('screen')
    rerender(<Screen active={false} />)
    await settle()
    expect(held()).toBe(0)
  })

  it('is kept on again when the page comes back, once', async () => {
    render(<Screen active />)
    await settle()
    see('hidden')
    await settle()
    expect([request.mock.calls.length, held()]).toEqual([1, 0])
    see('visible')
    see('visible')
    await settle()
    see('visible')
    await settle()
    expect([request.mock.calls.length, held()]).toEqual([2, 1])
  })

  it('may sleep when the screen went away before the browser answered', async () => {
    const { unmount } = render(<Screen active />)
    unmount()
    await settle()
    expect([locks.length, held()]).toEqual([1, 0])
    see('visible')
    await settle()
    expect(request).toHaveBeenCalledOnce()
  })

  it('says nothing where the browser refuses, or knows nothing of it', async () => {
    request.mockRejectedValue(new DOMException('low battery', 'NotAllowedError'))
    const { unmount } = render(<Screen active />)
    await settle()
    unmount()
    Reflect.deleteProperty(navigator, 'wakeLock')
    expect(() => render(<Screen active />)).not.toThrow()
  })
})
