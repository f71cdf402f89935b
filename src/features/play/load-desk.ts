import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import type { DeskPack } from './desk-context'

/** Everything a whole game needs, at once: no screen of it waits later. */
export async function loadDesk(): Promise<DeskPack> {
  const [themes, { cards, resources, board, stages }] = await Promise.all([
    loadThemes(),
    loadPack('cards', 'resources', 'board', 'stages'),
  ])
  return { themes, cards: cards.cards, resources: resources.resources, levels: board.levels, guide: stages }
}
