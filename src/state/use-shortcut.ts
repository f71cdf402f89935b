// One listener for every key of the app. The screens that are there say what each does.
import { useEffectEvent, useLayoutEffect } from 'react'
import { findShortcut, type ShortcutId, useShortcutKeys } from './shortcuts'

/** `false` leaves the key to another; anything else means that it has been answered. */
type Handler = (event: KeyboardEvent) => unknown

/** Who answers to each key; the last come is asked first. */
const handlers = new Map<ShortcutId, readonly Handler[]>()

const NOT_TYPED_IN = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'reset', 'submit']

/** Whether keys belong to what has the focus: a text, a slider, a choice whose list may be open. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !NOT_TYPED_IN.includes(target.type)
  return target.isContentEditable || target.closest('textarea, select, [role="listbox"], [role="menu"]') !== null
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return
  const id = findShortcut(event)
  if (!id) return
  // What lies under a dialog is out of reach; its own key may close the sheet.
  if (id !== 'sheet' && document.querySelector('dialog[open]')) return
  for (const handler of handlers.get(id) ?? []) {
    if (handler(event) === false) continue
    event.preventDefault()
    return
  }
}

function answer(id: ShortcutId, handler: Handler): () => void {
  if (handlers.size === 0) document.addEventListener('keydown', press)
  handlers.set(id, [handler, ...(handlers.get(id) ?? [])])
  return () => {
    const others = handlers.get(id)?.filter((one) => one !== handler) ?? []
    if (others.length > 0) handlers.set(id, others)
    else handlers.delete(id)
    if (handlers.size === 0) document.removeEventListener('keydown', press)
  }
}

/**
 * Answers to a shortcut while the component is there and `enabled`. Gives what to put in `aria-keyshortcuts` on the
 * button that does the same; undefined while the person has switched single keys off.
 */
export function useShortcut(id: ShortcutId, handler: Handler, enabled = true): string | undefined {
  const onPress = useEffectEvent(handler)
  useLayoutEffect(() => (enabled ? answer(id, (event) => onPress(event)) : undefined), [id, enabled])
  return useShortcutKeys(id)
}
