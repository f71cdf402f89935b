import Download from 'lucide-react/icons/download'
import { useId } from 'react'
import { useNavigate } from 'react-router'
import type { Session } from '../../domain/session'
import { fileName } from '../../exports/file-name'
import { writeSessionFile } from '../../exports/session-file'
import { isoDay } from '../../i18n/iso-day'
import { useText } from '../../i18n/use-text'
import { playStore } from '../../state/play'
import { saveFile } from '../../state/save-file'
import { Button } from '../../ui/button'
import styles from './ending-panel.module.css'

/** The end of a game that was never stored: taken away, or gone. */
export function LetGo({ session }: { readonly session: Session }) {
  const { t } = useText()
  const navigate = useNavigate()
  const heading = useId()
  const take = () => saveFile(fileName(session, isoDay(session.createdAt), 'json'), writeSessionFile(session))
  const letGo = async () => {
    await navigate('/')
    playStore.getState().letGo(session.id)
  }
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t('play:ending.letGo.heading')}</h2>
      <p>{t('play:ending.letGo.text')}</p>
      <div className={styles.actions}>
        <Button look="primary" icon={<Download aria-hidden />} onClick={take}>
          {t('play:ending.letGo.take')}
        </Button>
        <Button look="quiet" onClick={() => void letGo()}>
          {t('play:ending.letGo.action')}
        </Button>
      </div>
    </section>
  )
}
