// The pages themselves, found by their names: a pack holds texts, not what the app calls the places where it shows them.
import { matchesWords } from '../../content/resources-by-fit'
import { queryTerms } from '../../content/search/query-terms'
import type { Hit } from '../../content/search/search'
import type { Text } from '../../i18n/use-text'
import { FURTHER_PAGES } from './further'

const SHORTEST = 3

/** The pages whose names hold all of the words, as far as they are typed. */
export function findPages(words: string, t: Text): readonly Hit[] {
  if (words.trim().length < SHORTEST) return []
  const pages = [
    { path: '/cartes', title: t('library:cards.title'), text: t('library:cards.intro') },
    { path: '/ressources', title: t('library:resources.title'), text: t('library:resources.intro') },
    ...FURTHER_PAGES.map(({ id, path }) => ({
      path,
      title: t(`library:further.${id}.title`),
      text: t(`library:further.${id}.text`),
    })),
  ]
  const terms = queryTerms(words)
  return pages
    .filter(({ title }) => matchesWords({ title, summary: '' }, words.trim()))
    .map(({ path, title, text }) => ({
      document: { kind: 'page', path, title, passages: [text] },
      terms,
      isPartial: false,
    }))
}
