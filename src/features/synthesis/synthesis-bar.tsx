import { ArrowLeft, Check, Download, Printer } from 'lucide-react'
import type { Session } from '../../domain/session'
import { fileName } from '../../exports/file-name'
import { synthesisMarkdown } from '../../exports/synthesis-markdown'
import { isoDay } from '../../i18n/iso-day'
import { useText } from '../../i18n/use-text'
import { usePlay } from '../../state/play'
import { saveFile } from '../../state/save-file'
import { Brand } from '../../ui/brand'
import { Button, ButtonLink } from '../../ui/button'
import { SavePill } from '../../ui/save-pill'
import styles from './synthesis-bar.module.css'

interface Props {
  readonly session: Session
  readonly title: string
  readonly lede: string
  /** Whether a volunteer writes, on a laptop that is not hers: nothing else is at hand. */
  readonly isVolunteer: boolean
}

export function SynthesisBar({ session, title, lede, isVolunteer }: Props) {
  const { t } = useText()
  const saveState = usePlay(({ save }) => save.state)
  const { synthesis } = session
  const desk = `/partie/${session.id}`
  const pill = <SavePill state={saveState} label={t(`play:save.${saveState}`)} />
  if (isVolunteer) {
    return (
      <header className={styles.bar}>
        {pill}
        <div className={styles.tools}>
          <ButtonLink look="primary" to={desk} icon={<Check aria-hidden />}>
            {t('synthesis:actions.handBack')}
          </ButtonLink>
        </div>
      </header>
    )
  }
  const take = () =>
    saveFile(fileName(session, isoDay(session.createdAt), 'md'), synthesisMarkdown(title, lede, synthesis?.parts ?? []))
  return (
    <header className={styles.bar}>
      <Brand name={t('play:bar.home.label')} compact />
      <ButtonLink look="quiet" to={desk} icon={<ArrowLeft aria-hidden />}>
        {t('synthesis:actions.back')}
      </ButtonLink>
      {synthesis ? (
        <div className={styles.tools}>
          {pill}
          <Button icon={<Printer aria-hidden />} onClick={() => print()}>
            {t('synthesis:actions.print')}
          </Button>
          <Button look="primary" icon={<Download aria-hidden />} onClick={take}>
            {t('synthesis:actions.markdown')}
          </Button>
        </div>
      ) : null}
    </header>
  )
}
