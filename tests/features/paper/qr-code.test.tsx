import { render, screen } from '@testing-library/react'
import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import file from '../../../content/reflextics/fr/cards.json'
import { QrCode } from '../../../src/features/paper/qr-code'
import { QUIET_ZONE, qrModules } from '../../../src/features/paper/qr-modules'

const PIXELS = 4
const SITE = 'https://reflextics.example.org/jeu'

/** What a camera sees: black on white, the quiet zone around it. */
function read(isDark: (x: number, y: number) => boolean, modules: number): string | undefined {
  const side = (modules + 2 * QUIET_ZONE) * PIXELS
  const picture = new Uint8ClampedArray(side * side * 4).fill(255)
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1)
      if (isDark(Math.floor(x / PIXELS) - QUIET_ZONE, Math.floor(y / PIXELS) - QUIET_ZONE))
        picture.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
  return jsQR(picture, side, side)?.data
}

describe('the code of a card', () => {
  it.each(file.cards)('opens $id', ({ id }) => {
    const modules = qrModules(`${SITE}/cartes/${id}`)
    expect(read((x, y) => modules[y]?.[x] ?? false, modules.length)).toBe(`${SITE}/cartes/${id}`)
  })

  it('still opens it when a corner is worn', () => {
    const modules = qrModules(`${SITE}/cartes/donnees-01`)
    const isWorn = (x: number, y: number) => x > modules.length - 6 && y > modules.length - 6
    expect(read((x, y) => !isWorn(x, y) && (modules[y]?.[x] ?? false), modules.length)).toBe(
      `${SITE}/cartes/donnees-01`,
    )
  })

  it('is drawn module by module, with its white around it, and says what it opens', () => {
    render(<QrCode address={SITE} label="Code de la carte" />)
    const code = screen.getByRole('img', { name: 'Code de la carte' })
    const modules = qrModules(SITE)
    const side = modules.length + 2 * QUIET_ZONE
    expect(code).toHaveAttribute('viewBox', `-4 -4 ${side} ${side}`)
    const bars = [...(code.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)]
    const drawn = bars.map((bar) => bar.slice(1).map(Number)) as [number, number, number][]
    const isDark = (x: number, y: number) => drawn.some(([left, top, run]) => y === top && x >= left && x < left + run)
    expect(read(isDark, modules.length)).toBe(SITE)
  })
})
