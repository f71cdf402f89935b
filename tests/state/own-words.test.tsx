import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const KEY = 'reflextics:own-words'

/** The store as a page that has just been opened has it. */
async function opened() {
  vi.resetModules()
  const store = await import('../../src/state/own-words')
  return { ...store, now: () => renderHook(() => store.useOwnWords()).result.current }
}

beforeEach(() => localStorage.clear())

describe('one’s own words kept on the device', () => {
  it.each([
    ['null', []],
    ['{"0": "Lien"}', []],
    ['not json', []],
    ['["Lien", 3, "", "  ", "Lien", " Peur\\n"]', ['Lien', 'Peur']],
    ['["a", "b", "c", "d", "e", "f"]', ['a', 'b', 'c', 'd', 'e']],
  ])('stored as %s are %j', async (stored, words) => {
    localStorage.setItem(KEY, stored)
    expect((await opened()).now()).toStrictEqual(words)
  })

  it('are a handful, each once, and read again', async () => {
    const first = await opened()
    act(() => ['Lien', ' Lien ', '', 'Peur', 'Temps', 'Clic', 'Papier', 'Trop'].forEach(first.addOwnWord))
    act(() => first.removeOwnWord('Peur'))
    expect((await opened()).now()).toStrictEqual(['Lien', 'Temps', 'Clic', 'Papier'])
    act(first.clearOwnWords)
    expect((await opened()).now()).toStrictEqual([])
  })
})
