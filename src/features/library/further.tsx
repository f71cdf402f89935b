import { Link } from 'react-router'
import { useText } from '../../i18n/use-text'
import styles from './further.module.css'

/** The pages beside the cards and the resources. */
export const FURTHER_PAGES = [
  { id: 'recommendations', path: '/recommandations' },
  { id: 'actors', path: '/acteurs' },
  { id: 'practices', path: '/pratiques' },
  { id: 'compass', path: '/boussole' },
  { id: 'words', path: '/mots' },
  { id: 'references', path: '/reperes' },
  { id: 'training', path: '/formation' },
  { id: 'glossary', path: '/glossaire' },
] as const

/** What the library holds beside the resources, and what one finds there. */
export function Further() {
  const { t } = useText()
  return (
    <section className={styles.further} aria-labelledby="aller-plus-loin">
      <h2 id="aller-plus-loin">{t('library:further.title')}</h2>
      <ul className={styles.pages}>
        {FURTHER_PAGES.map(({ id, path }) => (
          <li key={id}>
            <Link to={path}>{t(`library:further.${id}.title`)}</Link>
            <span>{t(`library:further.${id}.text`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
