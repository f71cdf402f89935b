import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CardLayout, cardLayout, placeOf } from '../../../src/features/paper/card-layout'
import { cutMarks } from '../../../src/features/paper/cut-marks'
import { imposeCards, isTurnedSideways, placeBehind, type TurnEdge } from '../../../src/features/paper/impose-cards'

const SIZES = ['a4', 'a5', 'a6', 'poker'] as const
const layouts = SIZES.flatMap((size) => (['own', 'a4'] as const).map((sheet) => cardLayout({ size, sheet })))
const anyLayout = fc.constantFrom(...layouts)
const anyEdge = fc.constantFrom<TurnEdge>('long', 'short')

/** The middle of a card, in millimetres from the left and the top of the side it is printed on. */
function middleOf(layout: CardLayout, place: number) {
  const { left, top } = placeOf(layout, place)
  return { x: left + layout.cardWidth / 2, y: top + layout.cardHeight / 2 }
}

/** Where a point of the back lies, seen through the front: a printer turns the paper around one of its edges. */
function throughThePaper({ paperWidth, paperHeight }: CardLayout, edge: TurnEdge, { x, y }: { x: number; y: number }) {
  const isUprightEdge = edge === 'long' ? paperHeight > paperWidth : paperWidth > paperHeight
  return isUprightEdge ? { x: paperWidth - x, y } : { x, y: paperHeight - y }
}

describe('cards on their sheets', () => {
  it('have each back right behind its front, whichever edge the paper is turned around', () => {
    fc.assert(
      fc.property(anyLayout, anyEdge, fc.integer({ min: 1, max: 40 }), (layout, edge, count) => {
        const cards = Array.from({ length: count }, (_, card) => card)
        for (const { fronts, backs } of imposeCards(cards, layout, edge)) {
          backs.forEach((card, place) => {
            if (card === null) return
            const front = middleOf(layout, fronts.indexOf(card))
            const back = throughThePaper(layout, edge, middleOf(layout, place))
            expect(back.x).toBeCloseTo(front.x)
            expect(back.y).toBeCloseTo(front.y)
          })
        }
      }),
    )
  })

  it('are all there, once on a front and once on a back, in their order', () => {
    fc.assert(
      fc.property(anyLayout, anyEdge, fc.integer({ min: 0, max: 40 }), (layout, edge, count) => {
        const cards = Array.from({ length: count }, (_, card) => card)
        const sheets = imposeCards(cards, layout, edge)
        expect(sheets).toHaveLength(Math.ceil(count / (layout.columns * layout.rows)))
        expect(sheets.flatMap(({ fronts }) => fronts).filter((card) => card !== null)).toEqual(cards)
        const backs = sheets.flatMap((sheet) => sheet.backs).filter((card) => card !== null)
        expect(backs.sort((one, other) => one - other)).toEqual(cards)
      }),
    )
  })

  it('swap columns around an upright edge and rows around a level one', () => {
    const nine = cardLayout({ size: 'poker', sheet: 'own' })
    const behind = (edge: TurnEdge) => Array.from({ length: 9 }, (_, place) => placeBehind(place, nine, edge))
    expect(behind('long')).toEqual([2, 1, 0, 5, 4, 3, 8, 7, 6])
    expect(behind('short')).toEqual([6, 7, 8, 3, 4, 5, 0, 1, 2])
    // The long edge of a sheet that lies is level.
    expect(isTurnedSideways(cardLayout({ size: 'a5', sheet: 'a4' }), 'long')).toBe(false)
  })

  it('fit on their paper', () => {
    for (const layout of layouts) {
      const last = placeOf(layout, layout.columns * layout.rows - 1)
      expect(placeOf(layout, 0).left).toBeGreaterThanOrEqual(0)
      expect(last.left + layout.cardWidth).toBeLessThanOrEqual(layout.paperWidth)
      expect(last.top + layout.cardHeight).toBeLessThanOrEqual(layout.paperHeight)
    }
  })
})

describe('cut marks', () => {
  const nine = cardLayout({ size: 'poker', sheet: 'own' })

  it('show every cut of nine cards at both ends, on the paper, and outside of the cards', () => {
    const marks = cutMarks(nine)
    expect(marks).toHaveLength(16)
    const { left, top } = placeOf(nine, 0)
    const isOutside = (x: number, y: number) => x < left || x > 210 - left || y < top || y > 297 - top
    for (const { x1, y1, x2, y2 } of marks) {
      expect(isOutside(x1, y1) && isOutside(x2, y2)).toBe(true)
      expect(Math.min(x1, y1)).toBeGreaterThan(3)
      expect(Math.max(x1, x2)).toBeLessThan(207)
      expect(Math.max(y1, y2)).toBeLessThan(294)
    }
  })

  it('are not needed by a card that has its paper for itself, and lie on the cut where cards fill the paper', () => {
    expect(cutMarks(cardLayout({ size: 'a6', sheet: 'own' }))).toEqual([])
    expect(cutMarks(cardLayout({ size: 'a5', sheet: 'a4' })).map(({ x1, x2 }) => [x1, x2])).toEqual([
      [148.5, 148.5],
      [148.5, 148.5],
    ])
  })
})
