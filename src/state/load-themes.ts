import { bundledPackInfo } from '../content/bundled-pack'
import { mergeThemes, type Theme } from '../content/themes'
import { loadPack } from './load-pack'

/** The themes of the bundled pack in their order, words and looks together. */
export async function loadThemes(): Promise<readonly Theme[]> {
  const { themes } = await loadPack('themes')
  return mergeThemes(bundledPackInfo.themes, themes.themes)
}
