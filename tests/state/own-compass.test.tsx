import { act, renderHook } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

const KEY = 'reflextics:compass'

/** The store as a page that has just been opened has it. */
async function opened() {
  vi.resetModules()
  return import('../../src/state/own-compass')
}

describe('the answers kept on the device', () => {
  it.each([
    'null',
    '7',
    '[]',
    'not json',
    '{"before": 3, "after": null}',
    '{"before": {"fear": 5, "promise": -1, "movement": "2", "fatality": 1.5}, "other": {}}',
  ])('are none when they were stored as %s', async (stored) => {
    localStorage.setItem(KEY, stored)
    const { useOwnCompass } = await opened()
    expect(renderHook(() => useOwnCompass()).result.current).toStrictEqual({ before: {}, after: {} })
  })

  it('are read again, each in its moment', async () => {
    localStorage.clear()
    const first = await opened()
    act(() => {
      first.answerCompass('before', 'fear', 4)
      first.answerCompass('after', 'fear', 0)
    })
    const { useOwnCompass } = await opened()
    const { result } = renderHook(() => useOwnCompass())
    expect(result.current).toStrictEqual({ before: { fear: 4 }, after: { fear: 0 } })
  })
})
