import { Link } from 'react-router'
import type { Hit } from '../../content/search/search'
import { SEARCH_KINDS, type SearchKind } from '../../content/search/search-document'
import { useText } from '../../i18n/use-text'
import { searchAddress } from './search-genres'
import styles from './search-page.module.css'

interface Props {
  readonly words: string
  readonly hits: readonly Hit[]
  readonly chosen: SearchKind | undefined
}

/** The kinds of what was found, and how many of each; the chosen one is in the address. */
export function SearchKinds({ words, hits, chosen }: Props) {
  const { t } = useText()
  const counts = new Map<SearchKind, number>()
  for (const { document } of hits) counts.set(document.kind, (counts.get(document.kind) ?? 0) + 1)
  const offered = SEARCH_KINDS.filter((kind) => counts.has(kind) || kind === chosen)
  if (offered.length < 2 && !chosen) return null
  const chip = (label: string, count: number, kind?: SearchKind) => (
    <li key={kind ?? 'all'}>
      <Link to={searchAddress(words, kind)} replace aria-current={kind === chosen ? 'true' : undefined}>
        {label} <small>{count}</small>
      </Link>
    </li>
  )
  return (
    <nav aria-label={t('searching:filter')}>
      <ul className={styles.kinds}>
        {chip(t('searching:all'), hits.length)}
        {offered.map((kind) => chip(t(`searching:kinds.${kind}`), counts.get(kind) ?? 0, kind))}
      </ul>
    </nav>
  )
}
