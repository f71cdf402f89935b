import i18next, { type i18n } from 'i18next'
import { FRENCH } from './french'
import { pseudo } from './pseudo'

interface Options {
  /** Wraps every translated text, so that one which is not stands out. For development. */
  readonly showUntranslated?: boolean
}

/** An i18next instance that is ready at once: its texts are bundled. */
export function createTranslator(language = 'fr', { showUntranslated = false }: Options = {}): i18n {
  const instance = i18next.createInstance()
  if (showUntranslated) instance.use(pseudo)
  void instance.init({
    lng: language,
    fallbackLng: 'fr',
    resources: { fr: FRENCH },
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    ...(showUntranslated ? { postProcess: pseudo.name } : {}),
  })
  return instance
}
