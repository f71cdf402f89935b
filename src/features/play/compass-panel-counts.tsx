import { useRef } from 'react'
import type { Moment } from '../../domain/session'
import { standing, standingAt } from '../../game/compass-moves'
import { useText } from '../../i18n/use-text'
import { usePackFile } from '../../state/use-pack-file'
import { Button } from '../../ui/button'
import { CompassPanelFigure } from './compass-panel-figure'
import styles from './compass-panel.module.css'
import { useDesk, useSession } from './desk-context'
import { ShowSceneButton } from './show-scene-button'

/** The hands that are raised at each figure. How many there are in all is said beside how many players there are. */
export function CompassPanelCounts({ moment }: { readonly moment: Moment }) {
  const { t } = useText()
  const { compass, participants } = useSession()
  const { send, announce } = useDesk()
  const intro = useRef<HTMLParagraphElement>(null)
  const figures = usePackFile('compass')?.figures
  const placement = compass[moment] ?? []
  const earlier = moment === 'after' ? compass.before : null
  const clear = () => {
    if (!send({ type: 'clear-compass', moment })) return
    announce(t('play:compass.cleared'))
    // Its button goes away.
    intro.current?.focus()
  }
  if (!figures) return <p>{t('play:compass.loading')}</p>
  return (
    <div className={styles.compass}>
      <p ref={intro} tabIndex={-1} className={styles.intro}>
        {t(`play:compass.intro.${moment}`)}
      </p>
      <div className={styles.figures}>
        {figures.map((figure, index) => (
          <CompassPanelFigure
            key={figure.id}
            figure={figure}
            point={index + 1}
            count={standingAt(placement, figure.id)}
            earlier={earlier && standingAt(earlier, figure.id)}
            onCount={(count) => send({ type: 'place-compass', moment, figureId: figure.id, count })}
          />
        ))}
      </div>
      <div className={styles.foot}>
        <p role="status">
          {t('play:compass.sum', {
            sum: standing(placement),
            present: participants.filter(({ present }) => present).length,
          })}
        </p>
        <ShowSceneButton scene="compass" />
        {placement.length > 0 ? (
          <Button look="quiet" size="small" onClick={clear}>
            {t('play:compass.clear')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
