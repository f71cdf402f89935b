import { type ShortcutId, useShortcutKeys } from '../../state/shortcuts'
import { KeyHint } from '../../ui/key-hint'
import { useKeyNames } from './use-key-names'

/** The key of a button, inside it; nothing while keys are switched off. */
export function ShortcutHint({ id }: { readonly id: ShortcutId }) {
  const keys = useShortcutKeys(id)
  const names = useKeyNames()
  return keys === undefined ? null : <KeyHint keys={names(keys)} />
}
