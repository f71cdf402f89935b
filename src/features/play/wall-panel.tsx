import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import MonitorUp from 'lucide-react/icons/monitor-up'
import Moon from 'lucide-react/icons/moon'
import { useNavigate } from 'react-router'
import type { SceneKind } from '../../domain/wall'
import { naturalScene, possibleScenes, sceneOf } from '../../game/wall/scene-of'
import { useText } from '../../i18n/use-text'
import { useIsNoTrace } from '../../state/no-trace'
import { useShortcut } from '../../state/use-shortcut'
import { Button, ButtonLink } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { Panel } from '../../ui/panel'
import { SelectField } from '../../ui/select-field'
import { useSession } from './desk-context'
import { ShortcutHint } from './shortcut-hint'
import { useDeskWall } from './use-desk-wall'
import { useSecondScreen } from './use-second-screen'
import { WallOptions } from './wall-options'
import styles from './wall-panel.module.css'
import { WallPreview } from './wall-preview'

/** What the room sees, chosen here and always in sight. */
export function WallPanel() {
  const { t } = useText()
  const session = useSession()
  const { wall, view, position, scale, turn, pin, rest } = useDeskWall()
  const secondScreen = useSecondScreen()
  // No other window can see what is in this one only.
  const isAlone = useIsNoTrace(session.id)
  const address = `/projection/${session.id}`
  const scene = sceneOf(session, wall)
  const natural = naturalScene(session)
  const { at, count } = position
  const possible = possibleScenes(session)
  // What its panel shows before there is anything in it.
  const scenes = possible.includes(scene) ? possible : [...possible, scene]
  const navigate = useNavigate()
  const keys = {
    forward: useShortcut('forward', () => turn(1)),
    back: useShortcut('back', () => turn(-1)),
    neutral: useShortcut('neutral', rest),
    projection: useShortcut('projection', () => void navigate(address, { state: { desk: true } })),
  }
  return (
    <Panel heading={t('play:wall.heading')}>
      <div className={styles.wall}>
        <WallPreview view={view} scale={scale} />
        <div className={styles.pages}>
          <IconButton
            label={t('play:wall.back')}
            icon={<ChevronLeft aria-hidden />}
            aria-keyshortcuts={keys.back}
            disabled={at === 0}
            onClick={() => turn(-1)}
          />
          <p role="status">{count > 1 ? t('play:wall.page', { at: at + 1, count }) : t('play:wall.only')}</p>
          <IconButton
            label={t('play:wall.forward')}
            icon={<ChevronRight aria-hidden />}
            aria-keyshortcuts={keys.forward}
            disabled={at === count - 1}
            onClick={() => turn(1)}
          />
          <IconButton
            label={t('play:wall.rest')}
            icon={<Moon aria-hidden />}
            aria-keyshortcuts={keys.neutral}
            aria-pressed={scene === 'neutral'}
            onClick={rest}
          />
        </div>
        <SelectField
          hideLabel
          label={t('play:wall.show')}
          value={scene}
          onChange={(event) => pin(event.target.value as SceneKind)}
        >
          {scenes.map((one) => (
            <option key={one} value={one}>
              {t(one === natural ? 'play:wall.natural' : 'play:wall.other', { scene: t(`play:wall.scene.${one}`) })}
            </option>
          ))}
        </SelectField>
        <WallOptions wall={wall} scene={scene} />
        <div className={styles.windows}>
          {isAlone ? (
            <p>{t('play:wall.alone')}</p>
          ) : secondScreen ? (
            <Button size="small" icon={<MonitorUp aria-hidden />} onClick={() => void secondScreen(address)}>
              {t('play:wall.second')}
            </Button>
          ) : (
            <ButtonLink size="small" to={address} target="_blank">
              {t('play:wall.tab')}
            </ButtonLink>
          )}
          <ButtonLink
            look="quiet"
            size="small"
            to={address}
            state={{ desk: true }}
            aria-keyshortcuts={keys.projection}
            iconAfter={<ShortcutHint id="projection" />}
          >
            {t('play:wall.here')}
          </ButtonLink>
        </div>
      </div>
    </Panel>
  )
}
