import type { ProjectedView } from '../../game/wall/projected-view'
import { useText } from '../../i18n/use-text'
import { useLook } from '../../state/appearance'
import { useDesk } from './desk-context'
import styles from './wall-preview.module.css'

/** The wall in small, as it is now. For those who hear the screen it is what the scene's name beside it says. */
export function WallPreview({ view, scale }: { readonly view: ProjectedView; readonly scale: number }) {
  const { t } = useText()
  const { pack, Wall } = useDesk()
  const { theme } = useLook('wall')
  return (
    <div className={styles.frame} data-theme={theme} role="img" aria-label={t('play:wall.preview')}>
      <div className={styles.picture} inert aria-hidden="true">
        <Wall view={view} pack={pack} scale={scale} />
      </div>
    </div>
  )
}
