import { Link } from 'react-router'
import { useText } from '../../i18n/use-text'
import { Further } from './further'
import { searchAddress } from './search-genres'
import styles from './search-page.module.css'

const EXAMPLES = ['password', 'acronym', 'image', 'privacy', 'network'] as const

/** Where to begin, or to go on when nothing was found: words that find something, and what can be browsed. */
export function SearchWays() {
  const { t } = useText()
  return (
    <div className={styles.ways}>
      <section aria-labelledby="exemples">
        <h2 id="exemples">{t('search:examples.heading')}</h2>
        <ul className={styles.kinds}>
          {EXAMPLES.map((example) => (
            <li key={example}>
              <Link to={searchAddress(t(`search:examples.${example}`))} replace>
                {t(`search:examples.${example}`)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <nav aria-label={t('search:browse.label')}>
        <ul className={styles.browse}>
          <li>
            <Link to="/cartes">{t('search:browse.cards')}</Link>
          </li>
          <li>
            <Link to="/ressources">{t('search:browse.resources')}</Link>
          </li>
        </ul>
      </nav>
      <Further />
    </div>
  )
}
