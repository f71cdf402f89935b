import { Link } from 'react-router'
import type { Theme } from '../../content/themes'
import { useText } from '../../i18n/use-text'
import { classNames } from '../../ui/class-names'
import styles from './glossary-page.module.css'
import { otherForms, type Term } from './glossary-terms'

interface Props {
  readonly term: Term
  readonly theme: Theme | undefined
  /** Whether it is also a law or a service, under the same id. */
  readonly isReference: boolean
  readonly isMarked: boolean
}

/** One term, what it is short for, how else it is written, what it means and who said so. */
export function GlossaryTerm({ term, theme, isReference, isMarked }: Props) {
  const { t } = useText()
  const forms = otherForms(term)
  return (
    <div className={classNames(styles.term, isMarked && styles.marked)} data-colour={theme?.colour}>
      <dt id={term.id}>
        {term.term}
        {term.expansion ? <span className={styles.expansion}> {term.expansion}</span> : null}
      </dt>
      {forms.length > 0 ? (
        <dd className={styles.forms}>{t('library:glossary.forms', { forms: forms.join(', ') })}</dd>
      ) : null}
      <dd>{term.text}</dd>
      {theme || isReference ? (
        <dd className={styles.links}>
          {theme ? <Link to={`/thematiques/${theme.id}`}>{theme.shortName}</Link> : null}
          {isReference ? <Link to={`/reperes#${term.id}`}>{t('library:glossary.reference')}</Link> : null}
        </dd>
      ) : null}
      <dd className={styles.source}>{t('library:glossary.source', { ...term.source })}</dd>
    </div>
  )
}
