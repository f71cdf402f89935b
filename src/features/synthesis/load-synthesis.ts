import { loadPack } from '../../state/load-pack'

/** What the pack says on the screen of the synthesis and in its files. */
export async function loadSynthesis() {
  const { board, compass, themes } = await loadPack('board', 'compass', 'themes')
  return { levels: board.levels, figures: compass.figures, themes: themes.themes }
}
