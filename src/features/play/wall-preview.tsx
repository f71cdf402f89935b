import { useState } from 'react'
import type { ProjectedView } from '../../game/wall/projected-view'
import { useText } from '../../i18n/use-text'
import { useLook } from '../../state/appearance'
import { usePlay } from '../../state/play'
import { useDesk } from './desk-context'
import styles from './wall-preview.module.css'

/** The wall in small, as it is now. For those who hear the screen it is what the scene's name beside it says. */
export function WallPreview({ view, scale }: { readonly view: ProjectedView; readonly scale: number }) {
  const { t } = useText()
  const { pack, Wall } = useDesk()
  const { theme } = useLook('wall')
  // The picture is that of the wall, which sees what is saved: the desk answers first, then the device keeps it.
  const isSaving = usePlay(({ save }) => save.state === 'saving')
  const [shown, setShown] = useState(view)
  if (!isSaving && shown !== view) setShown(view)
  return (
    <div className={styles.frame} data-theme={theme} role="img" aria-label={t('play:wall.preview')}>
      <div className={styles.picture} inert aria-hidden="true">
        <Wall view={shown} pack={pack} scale={scale} />
      </div>
    </div>
  )
}
