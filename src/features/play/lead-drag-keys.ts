import type { useListState } from 'react-stately/useListState'

type Collection = ReturnType<typeof useListState>['collection']

/** What the arrows reach among the places of one level while a lead is dragged by keyboard. */
export const keyboardDelegate = (collection: Collection) => ({
  getKeyAbove: collection.getKeyBefore.bind(collection),
  getKeyBelow: collection.getKeyAfter.bind(collection),
  getFirstKey: collection.getFirstKey.bind(collection),
  getLastKey: collection.getLastKey.bind(collection),
})
