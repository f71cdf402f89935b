import i18next, { type i18n } from 'i18next'
import type { FRENCH } from './french'
import { pseudo } from './pseudo'

interface Options {
  /** The texts it has from the start; others may be added. */
  readonly texts: Partial<typeof FRENCH>
  /** Wraps every translated text, so that one which is not stands out. For development. */
  readonly showUntranslated?: boolean
}

/** An i18next instance that is ready at once. */
export function createTranslator({ texts, showUntranslated = false }: Options): i18n {
  const instance = i18next.createInstance()
  if (showUntranslated) instance.use(pseudo)
  void instance.init({
    lng: 'fr',
    fallbackLng: 'fr',
    resources: { fr: texts },
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    ...(showUntranslated ? { postProcess: pseudo.name } : {}),
  })
  return instance
}
