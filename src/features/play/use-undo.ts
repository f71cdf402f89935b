import { useText } from '../../i18n/use-text'
import { usePlay } from '../../state/play'
import { useShortcut } from '../../state/use-shortcut'
import { useDesk } from './desk-context'
import { useKeyNames } from './use-key-names'

interface Step {
  /** What it does, the command named; as a tooltip, with its keys. */
  readonly label: string
  readonly title: string
  readonly keys: string | undefined
  readonly isPossible: boolean
  readonly run: () => void
}

/** One step back or forward, by button or by key: the person knows beforehand what it takes back, and hears it after. */
export function useUndo(direction: 'undo' | 'redo'): Step {
  const { t } = useText()
  const { send, announce } = useDesk()
  const names = useKeyNames()
  const command = usePlay(({ timeline }) => timeline?.[direction === 'undo' ? 'past' : 'future'].at(-1)?.command)
  const what = command && t(`play:undo.${command}`)
  const label = what ? t(`play:bar.${direction}.named`, { what }) : t(`play:bar.${direction}.label`)
  const run = () => {
    if (send({ type: direction }) && what) announce(t(`play:bar.${direction}.done`, { what }))
  }
  const keys = useShortcut(direction, run)
  const title = keys ? t('play:bar.tooltip', { label, keys: names(keys).join(' + ') }) : label
  return { label, title, keys, isPossible: command !== undefined, run }
}
