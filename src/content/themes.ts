import type { ThemeStyle, ThemeText } from '../domain/pack'
import type { ThemeId } from '../domain/vocabulary'

export type Theme = ThemeStyle & ThemeText

/** Each theme of the pack with its words; one without words is left out. */
export function mergeThemes(styles: readonly ThemeStyle[], texts: readonly ThemeText[]): readonly Theme[] {
  return styles.flatMap((style) => texts.filter(({ id }) => id === style.id).map((text) => ({ ...style, ...text })))
}

/** That theme; a pack that passed its check has it. */
export function themeOf(themes: readonly Theme[], id: ThemeId): Theme {
  const theme = themes.find((one) => one.id === id)
  if (!theme) throw new Error(`theme ${id} is missing from the pack`)
  return theme
}
