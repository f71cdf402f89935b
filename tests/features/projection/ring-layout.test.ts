import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ringLayout } from '../../../src/features/projection/ring-layout'

const SIDE = 500
/** The diameter of a number's disc. */
const DISC = 38

const anyCounts = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.nat(30))
/** At most 24 leads, however they are spread. */
const upTo24 = anyCounts.filter((counts) => counts.reduce((sum, count) => sum + count, 0) <= 24)

describe('the numbers on the rings', () => {
  it('are all there, each within its ring and inside of the square', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const { radii, places } = ringLayout(counts, SIDE)
        expect(places.map((ring) => ring.length)).toStrictEqual(counts)
        expect(Math.max(...radii)).toBeLessThanOrEqual(SIDE / 2 + 0.001)
        places.forEach((ring, index) => {
          for (const { x, y } of ring) {
            expect(Math.hypot(x, y)).toBeLessThan(radii[index] ?? 0)
            expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(radii[index - 1] ?? 0)
          }
        })
      }),
    )
  })

  it('are never made smaller for 24 leads, and never lie on each other', () => {
    fc.assert(
      fc.property(upTo24, (counts) => {
        const { places, shrunk } = ringLayout(counts, SIDE)
        expect(shrunk).toBe(1)
        const all = places.flat()
        all.forEach((one, index) => {
          for (const other of all.slice(index + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(DISC - 0.001)
          }
        })
      }),
    )
  })

  it('put a single lead of the closest level in the middle', () => {
    const [place] = ringLayout([1, 2, 0, 0], SIDE).places[0] ?? []
    expect(Math.hypot(place?.x ?? 1, place?.y ?? 1)).toBe(0)
  })
})
