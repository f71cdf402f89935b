import i18next, { type i18n, type PostProcessorModule } from 'i18next'
import type { FRENCH } from './french'

interface Options {
  /** The texts it has from the start; others may be added. */
  readonly texts: Partial<typeof FRENCH>
  /** Dresses every translated text (./pseudo.ts), so that one which is not stands out. For development. */
  readonly dress?: PostProcessorModule | undefined
}

/** An i18next instance that is ready at once. */
export function createTranslator({ texts, dress }: Options): i18n {
  const instance = i18next.createInstance()
  if (dress) instance.use(dress)
  void instance.init({
    lng: 'fr',
    fallbackLng: 'fr',
    resources: { fr: texts },
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    ...(dress ? { postProcess: dress.name } : {}),
  })
  return instance
}
