import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import Maximize from 'lucide-react/icons/maximize'
import Minimize from 'lucide-react/icons/minimize'
import Moon from 'lucide-react/icons/moon'
import PanelsTopLeft from 'lucide-react/icons/panels-top-left'
import { useEffect, useState } from 'react'
import { useText } from '../../i18n/use-text'
import { useShortcutKeys } from '../../state/shortcuts'
import { IconButton } from '../../ui/icon-button'
import styles from './wall-tools.module.css'

/** How long the buttons stay after the pointer moved, in milliseconds. */
const REST = 2500

interface Props {
  readonly acts: {
    readonly forward: () => void
    readonly back: () => void
    readonly neutral: () => void
    /** Undefined where this window is not the desk too. */
    readonly desk: (() => void) | undefined
  }
}

function useIsFull(): boolean {
  const [isFull, setFull] = useState(() => document.fullscreenElement !== null)
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [])
  return isFull
}

/** True for a while after the pointer moved. */
function useIsAwake(): boolean {
  const [isAwake, setAwake] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const wake = () => {
      setAwake(true)
      clearTimeout(timer)
      timer = setTimeout(() => setAwake(false), REST)
    }
    document.addEventListener('pointermove', wake)
    document.addEventListener('pointerdown', wake)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointermove', wake)
      document.removeEventListener('pointerdown', wake)
    }
  }, [])
  return isAwake
}

/** What may be done in front of the wall; out of sight until the pointer moves or the keyboard comes to it. */
export function WallTools({ acts }: Props) {
  const { t } = useText()
  const isFull = useIsFull()
  const [back, forward, neutral] = [useShortcutKeys('back'), useShortcutKeys('forward'), useShortcutKeys('neutral')]
  const isAwake = useIsAwake()
  const toggleFull = () =>
    void (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined)
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('projection:tools.label')} data-awake={isAwake}>
      <IconButton
        label={t('projection:tools.back')}
        icon={<ChevronLeft aria-hidden />}
        aria-keyshortcuts={back}
        onClick={acts.back}
      />
      <IconButton
        label={t('projection:tools.forward')}
        icon={<ChevronRight aria-hidden />}
        aria-keyshortcuts={forward}
        onClick={acts.forward}
      />
      <IconButton
        label={t('projection:tools.neutral')}
        icon={<Moon aria-hidden />}
        aria-keyshortcuts={neutral}
        onClick={acts.neutral}
      />
      {document.fullscreenEnabled ? (
        <IconButton
          label={t(isFull ? 'projection:tools.window' : 'projection:tools.full')}
          icon={isFull ? <Minimize aria-hidden /> : <Maximize aria-hidden />}
          onClick={toggleFull}
        />
      ) : null}
      {acts.desk ? (
        <IconButton
          label={t('projection:tools.desk')}
          icon={<PanelsTopLeft aria-hidden />}
          aria-keyshortcuts="Escape"
          onClick={acts.desk}
        />
      ) : null}
    </div>
  )
}
