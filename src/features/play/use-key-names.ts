import { useCallback } from 'react'
import { useText } from '../../i18n/use-text'

const NAMED = ['Control', 'Shift', 'PageDown', 'PageUp', 'ArrowLeft', 'ArrowRight'] as const

/** `Control+Shift+Z` as it reads on a keyboard of the person's language: Ctrl, Maj, Z. */
export function useKeyNames(): (keys: string) => readonly string[] {
  const { t } = useText()
  return useCallback(
    (keys: string) =>
      keys.split('+').map((key) => {
        const named = NAMED.find((one) => one === key)
        return named ? t(`play:shortcuts.key.${named}`) : key
      }),
    [t],
  )
}
