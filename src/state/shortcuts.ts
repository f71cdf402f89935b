// The keys of the app, all in one table. They act where a screen answers to them (use-shortcut.ts).
import { useSyncExternalStore } from 'react'
import { createStoredChoice } from './stored-choice'

/** Where a key acts; the sheet groups them so. */
export const SHORTCUT_PLACES = ['everywhere', 'review', 'roundtable', 'resources', 'actions', 'wall'] as const

interface Shortcut {
  readonly where: (typeof SHORTCUT_PLACES)[number]
  /** As `aria-keyshortcuts` writes them; the first is the one that is shown. */
  readonly keys: readonly string[]
}

/** Letters are as on the keys of any layout; what is typed counts, not where the key is. */
export const SHORTCUTS = {
  sheet: { where: 'everywhere', keys: ['?'] },
  note: { where: 'everywhere', keys: ['N'] },
  undo: { where: 'everywhere', keys: ['Control+Z'] },
  redo: { where: 'everywhere', keys: ['Control+Shift+Z', 'Control+Y'] },
  // Where digits need Shift, the signs that stand on their keys do as well.
  'review-todo': { where: 'review', keys: ['1', '&'] },
  'review-begun': { where: 'review', keys: ['2', 'é'] },
  'review-done': { where: 'review', keys: ['3', '"'] },
  'review-dropped': { where: 'review', keys: ['4', "'"] },
  'review-next': { where: 'review', keys: ['ArrowRight'] },
  'review-back': { where: 'review', keys: ['ArrowLeft'] },
  'next-turn': { where: 'roundtable', keys: ['T'] },
  clock: { where: 'roundtable', keys: ['H'] },
  'next-prompt': { where: 'roundtable', keys: ['R'] },
  // On every page that is read too, where it goes to the search.
  find: { where: 'resources', keys: ['/'] },
  help: { where: 'actions', keys: ['E'] },
  projection: { where: 'wall', keys: ['P'] },
  forward: { where: 'wall', keys: ['PageDown'] },
  back: { where: 'wall', keys: ['PageUp'] },
  // The full stop is what the black screen of a presenter's remote sends.
  neutral: { where: 'wall', keys: ['B', '.'] },
} as const satisfies Readonly<Record<string, Shortcut>>

export type ShortcutId = keyof typeof SHORTCUTS

export const SHORTCUT_IDS = Object.keys(SHORTCUTS) as readonly ShortcutId[]

export const shortcutOf = (id: ShortcutId): Shortcut => SHORTCUTS[id]

/** Ctrl and another key: what nobody presses, or dictates, by accident. Never switched off (WCAG 2.1.4). */
const isCombined = (keys: string): boolean => keys.includes('+')

function matches(keys: string, event: KeyboardEvent): boolean {
  const key = keys.split('+').at(-1) ?? ''
  if (key.toLowerCase() !== event.key.toLowerCase() || event.altKey) return false
  const control = event.ctrlKey || event.metaKey
  if (!isCombined(keys)) return !control && !event.repeat && !(event.shiftKey && /^[a-z]/i.test(key))
  return control && event.shiftKey === keys.includes('Shift')
}

const single = createStoredChoice('reflextics:shortcuts', (stored) => stored !== false)

/** The shortcut that this press asks for, if it is switched on. */
export const findShortcut = (event: KeyboardEvent): ShortcutId | undefined =>
  SHORTCUT_IDS.find((id) =>
    shortcutOf(id).keys.some((keys) => matches(keys, event) && (single.get() || isCombined(keys))),
  )

/** Switches the single keys on or off on this device; they are on at first. */
export const setSingleKeys = single.set

/** Whether single keys act. */
export const useSingleKeys = (): boolean =>
  useSyncExternalStore(
    single.subscribe,
    () => single.get(),
    () => true,
  )

/** The key of this shortcut in the words of `aria-keyshortcuts`; undefined while it is switched off. */
export function useShortcutKeys(id: ShortcutId): string | undefined {
  const on = useSingleKeys()
  const keys = shortcutOf(id).keys[0]
  return keys && (on || isCombined(keys)) ? keys : undefined
}
