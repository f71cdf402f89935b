import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { FRENCH } from './french'

const NAMESPACES = [
  'common',
  'about',
  'history',
  'home',
  'issues',
  'library',
  'play',
  'projection',
  'refusals',
  'setup',
  'synthesis',
] as const satisfies readonly (keyof typeof FRENCH)[]

/** Translates any key of any namespace, e.g. `t('play:stage.next.label')`. */
export type Text = TFunction<typeof NAMESPACES>

/** The translator and the language on screen. */
export function useText(): { readonly t: Text; readonly language: string } {
  const { t, i18n } = useTranslation(NAMESPACES)
  return { t, language: i18n.language }
}
