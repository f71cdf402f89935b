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
        <h2 id="exemples">{t('searching:examples.heading')}</h2>
        <ul className={styles.kinds}>
          {EXAMPLES.map((example) => (
            <li key={example}>
              <Link to={searchAddress(t(`searching:examples.${example}`))} replace>
                {t(`searching:examples.${example}`)}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <nav aria-label={t('searching:browse.label')}>
        <ul className={styles.browse}>
          <li>
            <Link to="/cartes">{t('searching:browse.cards')}</Link>
          </li>
          <li>
            <Link to="/ressources">{t('searching:browse.resources')}</Link>
          </li>
        </ul>
      </nav>
      <Further />
    </div>
  )
}
