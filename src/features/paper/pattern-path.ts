// A pattern for each theme, told apart without colour: combs, squares, dots, lozenges. Drawn as one path, shape by shape:
// a pattern that SVG repeats by itself is printed as a blurred picture.
import type { Theme } from '../../content/themes'

interface Tile {
  readonly width: number
  readonly height: number
  /** How far every second row is moved aside. */
  readonly shift: number
  /** Around the middle of the tile. */
  readonly shape: string
}

const dot = (radius: number) =>
  `m${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`

const TILES: Readonly<Record<Theme['icon'], Tile>> = {
  shield: { width: 4, height: 3.46, shift: 2, shape: 'm0-1.8 1.56.9v1.8l-1.56.9-1.56-.9v-1.8z' },
  devices: { width: 4.2, height: 4.2, shift: 0, shape: 'm-1.5-1.5h3v3h-3zm1.1 1.1h.8v.8h-.8z' },
  bubbles: { width: 4.4, height: 2.2, shift: 2.2, shape: dot(0.8) },
  compass: { width: 3.4, height: 3, shift: 1.7, shape: 'm0-2.5 1.3 2.5-1.3 2.5-1.3-2.5zm0 1.8v1.4' },
}

/** As much of the pattern as covers a box of this size, with a rim that is cut off. */
export function patternPath(icon: Theme['icon'], width: number, height: number): string {
  const tile = TILES[icon]
  const columns = Math.ceil(width / tile.width) + 1
  const rows = Math.ceil(height / tile.height) + 1
  const round = (length: number) => Number(length.toFixed(2))
  return Array.from({ length: columns * rows }, (_, place) => {
    const row = Math.floor(place / columns)
    const x = (place % columns) * tile.width + (row % 2) * tile.shift
    return `M${round(x)} ${round(row * tile.height)}${tile.shape}`
  }).join('')
}
