import { useText } from '../../i18n/use-text'

interface InstantWords {
  /** `3 octobre 2026` */
  readonly day: (instant: number) => string
  /** `3 octobre 2026 à 14:05` */
  readonly minute: (instant: number) => string
}

/** Instants in the words of the language on screen. */
export function useInstantWords(): InstantWords {
  const { language } = useText()
  const words = (instant: number, style: Intl.DateTimeFormatOptions) => {
    const text = new Intl.DateTimeFormat(language, style).format(instant)
    return language.startsWith('fr') ? text.replace(/^1 /, '1er ') : text
  }
  return {
    day: (instant) => words(instant, { dateStyle: 'long' }),
    minute: (instant) => words(instant, { dateStyle: 'long', timeStyle: 'short' }),
  }
}
