import { Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../i18n/use-text'
import { usePlay } from '../../state/play'
import { Brand } from '../../ui/brand'
import { IconButton } from '../../ui/icon-button'
import { SavePill } from '../../ui/save-pill'
import styles from './desk-bar.module.css'
import { useDesk } from './desk-context'
import { StageStepper } from './stage-stepper'

function TitleField({ title }: { readonly title: string }) {
  const { t } = useText()
  const { session, send } = useDesk()
  const [draft, setDraft] = useState<string | null>(null)
  const keep = () => {
    if (draft !== null && draft.trim() !== session.title) send({ type: 'rename-session', title: draft })
    setDraft(null)
  }
  return (
    <input
      className={styles.title}
      aria-label={t('play:session.rename')}
      value={draft ?? session.title}
      placeholder={title}
      disabled={session.phase === 'closed'}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
        if (event.key === 'Escape') setDraft(null)
      }}
    />
  )
}

export function DeskBar({ title }: { readonly title: string }) {
  const { t } = useText()
  const { send } = useDesk()
  const saveState = usePlay(({ save }) => save.state)
  const canUndo = usePlay((state) => (state.timeline?.past.length ?? 0) > 0)
  const canRedo = usePlay((state) => (state.timeline?.future.length ?? 0) > 0)
  return (
    <header className={styles.bar}>
      <div className={styles.identity}>
        <Brand name={t('play:bar.home.label')} compact />
        <TitleField title={title} />
      </div>
      <StageStepper />
      <div className={styles.tools}>
        <SavePill state={saveState} label={t(`play:save.${saveState}`)} />
        <IconButton
          label={t('play:bar.undo.label')}
          icon={<Undo2 aria-hidden />}
          aria-keyshortcuts="Control+Z"
          disabled={!canUndo}
          onClick={() => send({ type: 'undo' })}
        />
        <IconButton
          label={t('play:bar.redo.label')}
          icon={<Redo2 aria-hidden />}
          aria-keyshortcuts="Control+Shift+Z"
          disabled={!canRedo}
          onClick={() => send({ type: 'redo' })}
        />
      </div>
    </header>
  )
}
