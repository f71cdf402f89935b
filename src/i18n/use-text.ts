import type { i18n, TFunction } from 'i18next'
import { useContext } from 'react'
import { I18nContext } from 'react-i18next'
import type { FRENCH } from './french'

const NAMESPACES = [
  'common',
  'about',
  'backup',
  'data',
  'departures',
  'follow-up',
  'history',
  'home',
  'issues',
  'library',
  'notes',
  'paper',
  'play',
  'privacy',
  'projection',
  'reading',
  'reflection',
  'refusals',
  'searching',
  'setup',
  'study',
  'synthesis',
] as const satisfies readonly (keyof typeof FRENCH)[]

/** Translates any key of any namespace, e.g. `t('play:stage.next.label')`. */
export type Text = TFunction<typeof NAMESPACES>

interface Words {
  readonly t: Text
  readonly language: string
}

/** The same translator; a text without values is looked up once: a desk asks for hundreds of them at each command. */
function remember(translate: Text): Text {
  const known = new Map<unknown, unknown>()
  return new Proxy(translate, {
    apply(target, _, call: readonly unknown[]): unknown {
      const [key] = call
      if (call.length > 1) return Reflect.apply(target, undefined, call)
      if (!known.has(key)) known.set(key, Reflect.apply(target, undefined, call))
      return known.get(key)
    },
  })
}

const words = new WeakMap<i18n, Words>()

/** The translator and the language on screen. */
export function useText(): Words {
  const { i18n } = useContext(I18nContext)
  const known = words.get(i18n)
  if (known?.language === i18n.language) return known
  const fresh = { t: remember(i18n.getFixedT(i18n.language, [...NAMESPACES])), language: i18n.language }
  words.set(i18n, fresh)
  return fresh
}
