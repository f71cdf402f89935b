// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { contrast, PALETTES } from '../support/tokens'

const GROUNDS = ['paper', 'surface', 'sunk']
const COLOURS = ['cobalt', 'pine', 'coral', 'plum', 'ochre']
const SOFT = COLOURS.map((colour) => `${colour}-soft`)

/** What is read, and on what. */
const TEXTS: readonly (readonly [string, string])[] = [
  ...[...GROUNDS, ...SOFT].flatMap((ground) => [['ink', ground] as const, ['ink-soft', ground] as const]),
  ...COLOURS.flatMap((colour) => [...GROUNDS, `${colour}-soft`].map((ground) => [colour, ground] as const)),
  ...COLOURS.map((colour) => ['on-colour', colour] as const),
  ['on-colour', 'ink'],
  ['paper', 'ink'],
]

/** What is seen: the edges of what one uses, and the focus. */
const SIGNS = [...GROUNDS.map((ground) => ['line-strong', ground]), ...[...GROUNDS, ...SOFT].map((g) => ['focus', g])]

const THEMES = [
  ['light', 4.5],
  ['dark', 4.5],
  ['contrast', 7],
  ['light, more contrast', 7],
  ['dark, more contrast', 7],
] as const

describe.each(THEMES)('the colours of the theme: %s', (theme, least) => {
  const palette = PALETTES[theme]
  const ratio = (front: string, ground: string) => contrast(palette.get(front)!, palette.get(ground)!)
  const below = (pairs: readonly (readonly string[])[], limit: number) =>
    pairs
      .map(([front = '', ground = '']) => `${front} on ${ground}: ${ratio(front, ground).toFixed(2)}`)
      .filter((line) => !(Number(line.split(': ')[1]) >= limit))

  it(`give every text a contrast of ${least}`, () => {
    expect(below(TEXTS, least)).toEqual([])
  })

  it('give every sign a contrast of 3', () => {
    expect(below(SIGNS, 3)).toEqual([])
  })
})

describe('the contrast theme', () => {
  it('is white on black, with lines that show', () => {
    const { contrast: palette } = PALETTES
    expect([palette.get('paper'), palette.get('ink')]).toEqual(['#000000', '#ffffff'])
    expect(contrast(palette.get('line')!, '#000000')).toBeGreaterThan(7)
  })
})

it('a ratio is that of the standard', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})
