import Bookmark from 'lucide-react/icons/bookmark'
import Trash2 from 'lucide-react/icons/trash'
import { Link } from 'react-router'
import { useText } from '../../i18n/use-text'
import { IconButton } from '../../ui/icon-button'
import type { NotesEntry } from './my-notes-entries'
import styles from './my-notes-page.module.css'

const FOLDERS = { card: 'cartes', resource: 'ressources' } as const

interface Props {
  readonly entry: NotesEntry
  readonly onErase: (title: string) => void
}

/** What was kept of one card or resource, and the way back to it. */
export function MyNotesEntry({ entry, onErase }: Props) {
  const { t, language } = useText()
  const { mark, kind, of, number, theme } = entry
  const title = entry.title ?? of
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(mark.updatedAt)
  const label =
    entry.title === undefined
      ? t('notes:kind.gone')
      : number === undefined
        ? t('notes:kind.resource')
        : t('notes:kind.card', { number })
  return (
    <li className={styles.entry} data-colour={theme?.colour}>
      <h3>{entry.title === undefined ? title : <Link to={`/${FOLDERS[kind]}/${of}`}>{title}</Link>}</h3>
      <p className={styles.meta}>
        <span>{label}</span>
        {mark.bookmarkedAt === null ? null : (
          <span className={styles.bookmarked}>
            <Bookmark aria-hidden />
            {t('notes:bookmarked')}
          </span>
        )}
        <span>{t('notes:changed', { date })}</span>
      </p>
      {mark.note === '' ? null : <p className={styles.note}>{mark.note}</p>}
      <IconButton
        className={styles.erase}
        label={t('notes:erase', { title })}
        icon={<Trash2 aria-hidden />}
        onClick={() => onErase(title)}
      />
    </li>
  )
}
