// The colours of tokens.css as each theme shows them, and the contrast between two of them (WCAG 2.2).
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Palette = ReadonlyMap<string, string>

const css = readFileSync(fileURLToPath(new URL('../../src/ui/styles/tokens.css', import.meta.url)), 'utf8')

/** The colours said in the only block that begins so; `side` is 0 for the day, 1 for the night. */
function coloursIn(selector: string, side: 0 | 1): [string, string][] {
  const blocks = css.split(`${selector} {`)
  if (blocks.length !== 2) throw new Error(`${blocks.length - 1} blocks of ${selector}`)
  const block = blocks[1]?.split('}')[0] ?? ''
  return [...block.matchAll(/--([a-z-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)].map(
    ([, name = '', day = '', night = '', one]) => [name, one ?? [day, night][side] ?? ''],
  )
}

const palette = (side: 0 | 1, ...selectors: string[]): Palette =>
  new Map(['\n:root,\n[data-theme]', ...selectors].flatMap((selector) => coloursIn(selector, side)))

const MORE = "  :root:not([data-theme]),\n  [data-theme='auto']"

export const PALETTES = {
  light: palette(0),
  dark: palette(1),
  contrast: palette(1, "[data-theme='contrast']"),
  'light, more contrast': palette(0, MORE),
  'dark, more contrast': palette(1, MORE),
} as const

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** From 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
