import { Link } from 'react-router'
import type { ReferencesFile } from '../../domain/pack-library'
import { printedDate } from '../../i18n/printed-date'
import { useText } from '../../i18n/use-text'
import { classNames } from '../../ui/class-names'
import styles from './references-page.module.css'

interface Props {
  readonly law: ReferencesFile['laws'][number]
  /** Whether the glossary has it, under the same id. */
  readonly isTerm: boolean
  readonly isMarked: boolean
}

/** One text of law: how it is called, its date, its whole title, where to look in it and what it says. */
export function ReferenceLaw({ law, isTerm, isMarked }: Props) {
  const { t, language } = useText()
  return (
    <li id={law.id} className={classNames(styles.law, isMarked && styles.marked)}>
      <h3>{law.shortTitle}</h3>
      {law.date ? (
        <p className={styles.date}>
          <time dateTime={law.date}>{printedDate(language, law.date)}</time>
        </p>
      ) : null}
      <div className={styles.what}>
        {law.title === law.shortTitle ? null : <p className={styles.fullTitle}>{law.title}</p>}
        {law.articles ? <p className={styles.articles}>{t('study:references.articles', { ...law })}</p> : null}
        <p>{law.about}</p>
        {isTerm ? (
          <p>
            <Link to={`/glossaire#${law.id}`}>{t('study:references.term', { term: law.shortTitle })}</Link>
          </p>
        ) : null}
      </div>
    </li>
  )
}
