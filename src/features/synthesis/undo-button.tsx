import Undo2 from 'lucide-react/icons/undo-2'
import type { CommandType } from '../../domain/command'
import { useText } from '../../i18n/use-text'
import { playStore, usePlay } from '../../state/play'
import { Button } from '../../ui/button'

/** What was done elsewhere is undone elsewhere. */
const UNDONE_HERE: readonly CommandType[] = [
  'write-synthesis',
  'redraft-synthesis',
  'title-part',
  'include-part',
  'move-part',
  'add-part',
  'remove-part',
]

/** Takes back the last thing done to the synthesis, and says what it was. */
export function UndoButton({ announce }: { readonly announce: (words: string) => void }) {
  const { t } = useText()
  const last = usePlay((state) => state.timeline?.past.at(-1)?.command)
  const undone = last && UNDONE_HERE.includes(last) ? last : undefined
  const undo = () => {
    if (undone && playStore.getState().dispatch({ type: 'undo' }).ok) {
      announce(t('play:bar.undo.done', { what: t(`play:undo.${undone}`) }))
    }
  }
  // It keeps the focus when there is nothing left to take back.
  return (
    <Button look="quiet" icon={<Undo2 aria-hidden />} aria-disabled={undone === undefined} onClick={undo}>
      {t('synthesis:actions.undo')}
    </Button>
  )
}
