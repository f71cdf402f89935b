import Download from 'lucide-react/icons/download'
import FileText from 'lucide-react/icons/file-text'
import Trash2 from 'lucide-react/icons/trash'
import type { Session } from '../../domain/session'
import { writeNotesFile } from '../../exports/notes-file'
import { isoDay } from '../../i18n/iso-day'
import { useText } from '../../i18n/use-text'
import { saveFile } from '../../state/save-file'
import { Button } from '../../ui/button'
import { FileButton } from '../../ui/file-button'
import type { NotesEntry } from './my-notes-entries'
import { myNotesMarkdown } from './my-notes-markdown'
import styles from './my-notes-page.module.css'

interface Props {
  readonly entries: readonly NotesEntry[]
  readonly sessions: readonly Session[]
  /** Whether there is anything to erase, readable or not. */
  readonly hasAny: boolean
  readonly onFile: (file: File) => void
  readonly onEraseAll: () => void
}

/** All of it at once: to another device, to paper, or away. */
export function MyNotesTake({ entries, sessions, hasAny, onFile, onEraseAll }: Props) {
  const { t, language } = useText()
  const isEmpty = entries.length + sessions.length === 0
  const takeJson = () => {
    const marks = entries.map(({ mark }) => mark)
    saveFile(`reflextics-notes-${isoDay(Date.now())}.json`, writeNotesFile({ marks, sessions }))
  }
  const takeMarkdown = () => {
    const now = Date.now()
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(now)
    saveFile(`reflextics-notes-${isoDay(now)}.md`, myNotesMarkdown(t, language, date, entries, sessions))
  }
  return (
    <section className={styles.take} aria-labelledby="emporter">
      <h2 id="emporter">{t('notes:take.heading')}</h2>
      <p>{t('notes:take.text')}</p>
      <div className={styles.actions}>
        {isEmpty ? null : (
          <>
            <Button icon={<Download aria-hidden />} onClick={takeJson}>
              {t('notes:take.json')}
            </Button>
            <Button icon={<FileText aria-hidden />} onClick={takeMarkdown}>
              {t('notes:take.markdown')}
            </Button>
          </>
        )}
        <FileButton onFile={onFile}>{t('notes:take.bring')}</FileButton>
        {hasAny ? (
          <Button look="quiet" icon={<Trash2 aria-hidden />} onClick={onEraseAll}>
            {t('notes:eraseAll')}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
