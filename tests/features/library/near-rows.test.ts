import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearRows } from '../../../src/features/library/near-rows'

const HEIGHT = 100
const SPACE = 20
const about = { columns: 4, count: 50, focused: null, heightOf: () => HEIGHT, space: SPACE }

describe('the rows of a long list that are there', () => {
  it('are those in sight; the others leave their room', () => {
    expect(nearRows({ ...about, top: 450, bottom: 700 })).toEqual({
      columns: 4,
      rows: [4, 5, 6],
      gaps: [400 - SPACE, 0, 0, 4300 - SPACE],
    })
  })

  it('keep the one that holds the focus', () => {
    expect(nearRows({ ...about, top: 450, bottom: 550, focused: 20 })).toMatchObject({
      rows: [4, 5, 20],
      gaps: [400 - SPACE, 0, 1400 - SPACE, 2900 - SPACE],
    })
  })

  it('are never none, however far one looks', () => {
    expect(nearRows({ ...about, top: 9000, bottom: 9500 }).rows).toEqual([49])
    expect(nearRows({ ...about, top: -9500, bottom: -9000 }).rows).toEqual([0])
  })

  it('take with their gaps the room of them all', () => {
    const heights = fc.array(fc.integer({ min: SPACE + 1, max: 900 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(heights, fc.integer({ min: -500, max: 20_000 }), fc.option(fc.nat(59)), (all, top, focused) => {
        const heightOf = (row: number) => all[row] ?? 0
        const { rows, gaps } = nearRows({ ...about, count: all.length, top, bottom: top + 500, focused, heightOf })
        const room = gaps.reduce((sum, gap) => sum + (gap > 0 ? gap + SPACE : 0), 0)
        const there = rows.reduce((sum, row) => sum + heightOf(row), 0)
        expect(room + there).toBe(all.reduce((sum, height) => sum + height, 0))
        expect(gaps).toHaveLength(rows.length + 1)
      }),
    )
  })
})
