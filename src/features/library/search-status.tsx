import type { Hit } from '../../content/search/search'
import type { SearchKind } from '../../content/search/search-document'
import { useText } from '../../i18n/use-text'
import type { SearchState } from '../../state/search'
import styles from './search-page.module.css'

interface Props {
  readonly words: string
  /** What is shown: of the chosen kind. */
  readonly hits: readonly Hit[]
  readonly total: number
  readonly kind: SearchKind | undefined
  readonly search: SearchState
  /** Whether other words have been typed since. */
  readonly isBusy: boolean
}

/** How much was found, for those who see it and those who hear it. */
export function SearchStatus({ words, hits, total, kind, search, isBusy }: Props) {
  const { t } = useText()
  const asked = words.trim()
  const message = () => {
    if (search === 'failed') return t('search:failed')
    if (asked === '') return t('search:intro')
    if (search === 'loading') return t('search:loading')
    if (asked.length < 2) return t('search:short')
    if (total === 0) return t('search:none', { words: asked })
    if (kind) {
      return t('search:ofKind', { count: hits.length, total, kind: t(`search:kinds.${kind}`) })
    }
    const partial = hits.filter(({ isPartial }) => isPartial).length
    if (partial === total) return t('search:onlyPartial', { count: partial })
    return t('search:count', { count: total - partial })
  }
  return (
    <p role="status" aria-busy={isBusy} className={styles.status}>
      {message()}
    </p>
  )
}
