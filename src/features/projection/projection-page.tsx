import { useParams } from 'react-router'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { useScreenData } from '../../state/screen-data'
import { usePageLook } from '../../state/use-page-look'
import { useProjectedSession } from '../../state/use-projected-session'
import { useWakeLock } from '../../state/use-wake-lock'
import { ProjectedSession } from './projected-session'
import styles from './projection-page.module.css'
import type { WallPack } from './wall-pack'

export async function loader(): Promise<WallPack> {
  const [themes, { resources, board, stages }] = await Promise.all([
    loadThemes(),
    loadPack('resources', 'board', 'stages'),
  ])
  return { themes, resources: resources.resources, levels: board.levels, guide: stages }
}

/**
 * The wall, an ordinary tab: it reads the same database as the desk and keeps nothing of its own, so that it may be
 * opened, reloaded or closed at any time.
 */
export function ProjectionPage() {
  const { t } = useText()
  const pack = useScreenData<WallPack>()
  const { sessionId } = useParams()
  const projected = useProjectedSession(sessionId)
  usePageLook('wall')
  useWakeLock(true)
  return (
    <main className={styles.page}>
      <title>{t('projection:meta.title')}</title>
      {projected.state === 'ready' ? <ProjectedSession session={projected.session} pack={pack} /> : null}
      {projected.state === 'absent' ? (
        <div className={styles.absent}>
          <h1>{t('projection:absent.title')}</h1>
          <p>{t('projection:absent.text')}</p>
        </div>
      ) : null}
    </main>
  )
}
