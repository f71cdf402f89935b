import {
  type DragAndDropOptions,
  type DropItem,
  isTextDropItem,
  type ItemDropTarget,
} from 'react-aria-components/useDragAndDrop'
import type { Lead } from '../../domain/session'
import type { LevelId } from '../../domain/vocabulary'
import { focusHandle } from './focus-lead'
import { useMoveLead } from './use-move-lead'

/** What is dragged: the id of a lead. Nothing else may be dropped on the board. */
const DRAGGED = 'application/x-reflextics-lead'

/** The lead before which `moved` lands: null at the end of the level. */
function beforeOf(leads: readonly Lead[], moved: string, { key, dropPosition }: ItemDropTarget): string | null {
  const index = leads.findIndex(({ id }) => id === key) + (dropPosition === 'after' ? 1 : 0)
  return leads.slice(index).find(({ id }) => id !== moved)?.id ?? null
}

/** How leads are dragged from a level and dropped on it. */
export function useLeadDrop(level: LevelId, leads: readonly Lead[]): DragAndDropOptions {
  const move = useMoveLead()

  function drop(leadId: string, target: ItemDropTarget | null) {
    move(leadId, level, target && beforeOf(leads, leadId, target))
    focusHandle(leadId)
  }

  async function receive(items: readonly DropItem[], target: ItemDropTarget | null) {
    const [item] = items
    if (item && isTextDropItem(item)) drop(await item.getText(DRAGGED), target)
  }

  return {
    getItems: (keys) => [...keys].map((key) => ({ [DRAGGED]: String(key) })),
    getAllowedDropOperations: () => ['move'],
    acceptedDragTypes: [DRAGGED],
    // A level with leads has a place before and after each of them.
    getDropOperation: (target) => (target.type === 'root' && leads.length > 0 ? 'cancel' : 'move'),
    onReorder: ({ keys, target }) => [...keys].forEach((key) => drop(String(key), target)),
    onInsert: ({ items, target }) => void receive(items, target),
    onRootDrop: ({ items }) => void receive(items, null),
  }
}
