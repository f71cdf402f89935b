import Download from 'lucide-react/icons/download'
import FileText from 'lucide-react/icons/file-text'
import type { Round, Session } from '../../domain/session'
import { draftSynthesis } from '../../exports/draft-synthesis'
import { fileName } from '../../exports/file-name'
import { writeSessionFile } from '../../exports/session-file'
import { synthesisMarkdown } from '../../exports/synthesis-markdown'
import { isoDay } from '../../i18n/iso-day'
import { reflectionWords } from '../../i18n/reflection-words'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import { saveFile } from '../../state/save-file'
import { Button, ButtonLink } from '../../ui/button'
import styles from './ending-step.module.css'
import { Recap } from './recap'
import { StepTitle } from './step-title'

interface Props {
  readonly session: Session
  readonly round: Round
}

/** What stays: to be read again, taken away or opened again. */
export function ClosedStep({ session, round }: Props) {
  const { t, language } = useText()
  const priority = round.leads.find(({ id }) => id === session.priority)
  const day = isoDay(session.createdAt)
  const takeMarkdown = () => {
    const parts = draftSynthesis(session, reflectionWords(t))
    const text = synthesisMarkdown(sessionTitle(t, language, session), round.card.title, parts)
    saveFile(fileName(session, day, 'md'), text)
  }
  return (
    <>
      <StepTitle lead={t('reflection:closed.lead')}>{t('reflection:closed.title')}</StepTitle>
      {priority ? (
        <p className={styles.priority}>
          <span className={styles.label}>{t('reflection:recap.priority')}</span> {priority.text}
        </p>
      ) : null}
      <Recap round={round} isWhole />
      <div className={styles.actions}>
        <Button icon={<FileText aria-hidden />} onClick={takeMarkdown}>
          {t('reflection:closed.markdown')}
        </Button>
        <Button
          icon={<Download aria-hidden />}
          onClick={() => saveFile(fileName(session, day, 'json'), writeSessionFile(session))}
        >
          {t('reflection:closed.json')}
        </Button>
        <ButtonLink look="quiet" to="/mes-notes">
          {t('reflection:closed.notes')}
        </ButtonLink>
        <ButtonLink look="quiet" to={`/cartes/${round.card.id}`}>
          {t('reflection:closed.card')}
        </ButtonLink>
      </div>
    </>
  )
}
