import Redo2 from 'lucide-react/icons/redo-2'
import Undo2 from 'lucide-react/icons/undo-2'
import { type ReactNode, useState } from 'react'
import { useText } from '../../i18n/use-text'
import { usePlay } from '../../state/play'
import { Brand } from '../../ui/brand'
import { IconButton } from '../../ui/icon-button'
import { SavePill } from '../../ui/save-pill'
import styles from './desk-bar.module.css'
import { useDesk, useSession } from './desk-context'
import { ShortcutsButton } from './shortcuts-button'
import { StageStepper } from './stage-stepper'
import { useUndo } from './use-undo'

function TitleField({ title }: { readonly title: string }) {
  const { t } = useText()
  const session = useSession()
  const { send } = useDesk()
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

function UndoButton({ direction, icon }: { readonly direction: 'undo' | 'redo'; readonly icon: ReactNode }) {
  const { label, title, keys, isPossible, run } = useUndo(direction)
  return (
    <IconButton label={label} title={title} icon={icon} aria-keyshortcuts={keys} disabled={!isPossible} onClick={run} />
  )
}

export function DeskBar({ title }: { readonly title: string }) {
  const { t } = useText()
  const saveState = usePlay(({ save }) => save.state)
  return (
    <header className={styles.bar}>
      <div className={styles.identity}>
        <Brand name={t('play:bar.home.label')} compact />
        <TitleField title={title} />
      </div>
      <StageStepper />
      <div className={styles.tools}>
        <SavePill state={saveState} label={t(`play:save.${saveState}`)} />
        <UndoButton direction="undo" icon={<Undo2 aria-hidden />} />
        <UndoButton direction="redo" icon={<Redo2 aria-hidden />} />
        <ShortcutsButton />
      </div>
    </header>
  )
}
