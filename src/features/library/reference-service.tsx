import ExternalLink from 'lucide-react/icons/external-link'
import { Link } from 'react-router'
import type { ReferencesFile } from '../../domain/pack-library'
import { useText } from '../../i18n/use-text'
import { classNames } from '../../ui/class-names'
import styles from './references-page.module.css'

interface Props {
  readonly service: ReferencesFile['services'][number]
  /** Whether the glossary has it, under the same id. */
  readonly isTerm: boolean
  readonly isMarked: boolean
}

/** An address as one reads it on paper. */
const asPrinted = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '')

/** One public service, and its addresses: they are only opened on a click, and say that they leave the app. */
export function ReferenceService({ service, isTerm, isMarked }: Props) {
  const { t } = useText()
  return (
    <li id={service.id} className={classNames(styles.service, isMarked && styles.marked)}>
      <h3>{service.title}</h3>
      <p>{service.about}</p>
      <ul className={styles.addresses}>
        {service.links.map(({ label, address, year }) => (
          <li key={`${address} ${label}`}>
            <a href={address} target="_blank" rel="noreferrer external">
              <ExternalLink aria-hidden />
              <span>
                {label} <span className={styles.leaves}>{t('study:references.leaves')}</span>
              </span>
            </a>
            <span className={styles.printed}>
              {t('study:references.printed', { address: asPrinted(address), year })}
            </span>
          </li>
        ))}
      </ul>
      {isTerm ? (
        <p>
          <Link to={`/glossaire#${service.id}`}>{t('study:references.term', { term: service.title })}</Link>
        </p>
      ) : null}
    </li>
  )
}
