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
    if (search === 'failed') return t('searching:failed')
    if (asked === '') return t('searching:intro')
    if (search === 'loading') return t('searching:loading')
    if (asked.length < 2) return t('searching:short')
    if (total === 0) return t('searching:none', { words: asked })
    if (kind) {
      return t('searching:ofKind', { count: hits.length, total, kind: t(`searching:kinds.${kind}`) })
    }
    const partial = hits.filter(({ isPartial }) => isPartial).length
    if (partial === total) return t('searching:onlyPartial', { count: partial })
    return t('searching:count', { count: total - partial })
  }
  return (
    <p role="status" aria-busy={isBusy} className={styles.status}>
      {message()}
    </p>
  )
}
