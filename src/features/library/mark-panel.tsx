import Bookmark from 'lucide-react/icons/bookmark'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { LONGEST_NOTE } from '../../domain/mark-id'
import { privacyWords } from '../../i18n/privacy-words'
import { useText } from '../../i18n/use-text'
import { isBookmarked, noteOf } from '../../state/mark-store'
import { useMark } from '../../state/use-mark'
import { usePersonalData } from '../../state/use-personal-data'
import { Button } from '../../ui/button'
import { GuardedField } from '../../ui/guarded-field'
import { SavePill } from '../../ui/save-pill'
import { MarkConflict } from './mark-conflict'
import styles from './mark-panel.module.css'

/** One's own bookmark and note, under what was read. It stands in the written page as it will be: nothing moves. */
export function MarkPanel({ id }: { readonly id: string }) {
  const { t } = useText()
  const mark = useMark(id)
  const name = useId()
  // It grows with the text once someone writes: a press may move what is below, a page that opens may not.
  const [isUsed, setUsed] = useState(false)
  const note = noteOf(mark)
  const guard = usePersonalData(note)
  const { write, leave, settle, toggleBookmark } = mark
  return (
    <section className={styles.panel} aria-label={t('library:marks.heading')}>
      <div className={styles.head}>
        <h2>
          <label htmlFor={name}>{t('library:marks.note')}</label>
        </h2>
        <Button
          size="small"
          className={styles.bookmark}
          icon={<Bookmark aria-hidden />}
          aria-pressed={isBookmarked(mark)}
          onClick={toggleBookmark}
        >
          {t('library:marks.bookmark')}
        </Button>
      </div>
      <GuardedField {...guard} words={privacyWords(t)}>
        <textarea
          id={name}
          className={styles.note}
          data-used={isUsed}
          rows={4}
          value={note}
          maxLength={LONGEST_NOTE}
          // A browser that fills in what was there before a reload would write it twice.
          autoComplete="off"
          aria-describedby={`${name}-hint`}
          onFocus={() => setUsed(true)}
          onBlur={leave}
          onChange={(event) => {
            // The hand was there before the app when no focus was seen.
            setUsed(true)
            write(event.target.value)
          }}
        />
      </GuardedField>
      <div className={styles.foot}>
        <p id={`${name}-hint`}>{t('library:marks.hint')}</p>
        <Link to="/mes-notes">{t('library:marks.all')}</Link>
        <div className={styles.save} role="status">
          {note !== '' || mark.draft !== null || mark.save === 'failed' ? (
            <SavePill state={mark.save} label={t(`library:marks.save.${mark.save}`)} />
          ) : null}
        </div>
      </div>
      {mark.save === 'failed' ? (
        <p className={styles.failed} role="alert">
          {t('library:marks.failed')}
        </p>
      ) : null}
      {mark.elsewhere === null ? null : <MarkConflict text={mark.elsewhere} onSettle={settle} />}
    </section>
  )
}
