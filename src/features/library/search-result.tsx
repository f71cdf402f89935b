import { memo } from 'react'
import { Link } from 'react-router'
import type { Hit } from '../../content/search/search'
import { snippet } from '../../content/search/snippet'
import type { Theme } from '../../content/themes'
import { useText } from '../../i18n/use-text'
import { SearchMarked } from './search-marked'
import styles from './search-result.module.css'
import { SearchSign } from './search-sign'

interface Props {
  readonly hit: Hit
  readonly themes: readonly Theme[]
}

/** One thing that was found: what it is called, what it is, and where the words stand in it. */
export const SearchResult = memo(function SearchResult({ hit, themes }: Props) {
  const { t } = useText()
  const { document } = hit
  const terms = new Set(hit.terms)
  const theme = themes.find(({ id }) => id === document.theme)
  const part = document.aspect ? t(`study:actors.kind.${document.aspect}`) : document.part
  const about = [t(`searching:kind.${document.kind}`), part, document.kind === 'theme' ? null : theme?.shortName]
  return (
    <li className={styles.result} data-colour={theme?.colour}>
      <SearchSign kind={document.kind} theme={theme} />
      <div className={styles.text}>
        <h3>
          <Link to={document.path}>
            <SearchMarked text={document.title} terms={terms} />
          </Link>
        </h3>
        <p className={styles.about}>
          {about
            .filter((one) => one != null)
            .map((one) => (
              <span key={one}>{one}</span>
            ))}
        </p>
        <p className={styles.snippet}>
          <SearchMarked text={snippet(document.passages, terms)} terms={terms} />
        </p>
      </div>
    </li>
  )
})
