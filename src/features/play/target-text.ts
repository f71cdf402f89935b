import { formatClock } from '../../i18n/format-clock'
import type { Text } from '../../i18n/use-text'

const MINUTE = 60

/** A target of `seconds` in words: 30 s, 2 min, and 1:30 when it is neither. */
export function targetText(t: Text, seconds: number): string {
  if (seconds < MINUTE) return t('play:turns.target.seconds', { value: seconds })
  if (seconds % MINUTE === 0) return t('play:turns.target.minutes', { value: seconds / MINUTE })
  return formatClock(seconds * 1000)
}
