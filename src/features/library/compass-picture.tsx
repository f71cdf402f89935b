import type { CompassFile } from '../../domain/pack-library'
import { useText } from '../../i18n/use-text'
import { CompassRose } from '../../ui/compass-rose'
import styles from './compass-picture.module.css'

/** The figures around a compass, clockwise from the top, each a link to its text. */
export function CompassPicture({ figures }: { readonly figures: CompassFile['figures'] }) {
  const { t } = useText()
  return (
    <nav className={styles.frame} aria-label={t('study:compass.directions')}>
      <div className={styles.compass}>
        <CompassRose className={styles.rose} />
        <ul className={styles.names}>
          {figures.map((figure) => (
            <li key={figure.id}>
              <a href={`#${figure.id}`}>{figure.title}</a>
              <span className={styles.summary}>{figure.summary}</span>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}
