/** In the words of `aria-keyshortcuts`. */
export const REPLACE_KEY = 'Alt+R'

/**
 * Alt and R, by the letter; where Alt writes another sign with it, as on a Mac, by the key. With Ctrl, Alt is the AltGr
 * that writes @ and #.
 */
export function isReplaceKey({ altKey, ctrlKey, metaKey, shiftKey, key, code }: KeyboardEvent): boolean {
  if (!altKey || ctrlKey || metaKey || shiftKey) return false
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === 'r' : code === 'KeyR'
}
