import { Link } from 'react-router'
import { useText } from '../../i18n/use-text'
import { useKeeping } from '../../state/persistence'
import { ButtonLink } from '../../ui/button'
import { PageHead } from '../../ui/page-head'
import { BackupSection } from './backup-section'
import styles from './data-page.module.css'
import { EraseSection } from './erase-section'
import { KeptSection } from './kept-section'
import { RetentionSection } from './retention-section'

const PARTS = [
  ['garde', 'data:kept.heading'],
  ['duree', 'data:retention.heading'],
  ['sauvegarde', 'data:take.heading'],
  ['effacer', 'data:erase.heading'],
] as const

/** What is stored, where, for how long, how to take it away, and how to be rid of it. */
export default function DataPage() {
  const { t } = useText()
  const keeping = useKeeping()
  return (
    <div className={styles.page}>
      <PageHead title={t('data:meta.title')} description={t('data:meta.description')} />
      <header className={styles.head}>
        <h1>{t('data:title')}</h1>
        <p className={styles.lead}>{t('data:lead')}</p>
        <nav aria-label={t('data:parts')}>
          <ul className={styles.parts}>
            {PARTS.map(([id, title]) => (
              <li key={id}>
                <Link to={`#${id}`}>{t(title)}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <KeptSection />
      <RetentionSection />
      <section aria-labelledby="sauvegarde">
        <h2 id="sauvegarde">{t('data:take.heading')}</h2>
        <p>{t('data:take.text')}</p>
        <p className={styles.links}>
          <ButtonLink size="small" to="/parties">
            {t('data:take.games')}
          </ButtonLink>
          <ButtonLink size="small" to="/mes-notes">
            {t('data:take.notes')}
          </ButtonLink>
        </p>
        <BackupSection />
      </section>
      <EraseSection />
      {/* Comes late, below all: nothing moves. */}
      {keeping === 'unknown' ? null : <p className={styles.hint}>{t(`common:keeping.${keeping}`)}</p>}
    </div>
  )
}
