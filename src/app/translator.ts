// The words of the app. Those of its frame come with it, those of a screen are fetched with the code of the screen.
import { createTranslator } from '../i18n/create-translator'
import type { FRENCH } from '../i18n/french'
import common from '../i18n/locales/fr/common.json'
import { pseudo } from '../i18n/pseudo'

export type Namespace = Exclude<keyof typeof FRENCH, 'common'>

const ADDRESSES = import.meta.glob<string>(['../i18n/locales/fr/*.json', '!**/common.json'], {
  query: '?url',
  import: 'default',
  eager: true,
})

const asked = new URLSearchParams(typeof location === 'undefined' ? '' : location.search)

export const translator = createTranslator({
  texts: { common },
  dress: import.meta.env.DEV && asked.has('pseudo') ? pseudo : undefined,
})

async function fetchTexts(namespace: Namespace): Promise<void> {
  const answer = await fetch(ADDRESSES[`../i18n/locales/fr/${namespace}.json`] ?? '')
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
  translator.addResourceBundle('fr', namespace, await answer.json())
}

/** Fetches the texts of these namespaces, once. Rejects when that fails. */
export async function loadTexts(namespaces: readonly Namespace[]): Promise<void> {
  // A page written at build time asks for all that it needs: that is how its files are known.
  const isMissing = (one: Namespace) => import.meta.env.SSR || !translator.hasResourceBundle('fr', one)
  await Promise.all(namespaces.filter(isMissing).map(fetchTexts))
}
