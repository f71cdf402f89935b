import ArrowRight from 'lucide-react/icons/arrow-right'
import Flag from 'lucide-react/icons/flag'
import Layers from 'lucide-react/icons/layers'
import type { Hands } from '../../domain/session'
import { OUTCOMES } from '../../domain/vocabulary'
import { useText } from '../../i18n/use-text'
import styles from './decision-scene.module.css'
import { Fitted } from './fitted'
import { SceneTitle } from './scene-title'

const ICONS = { continue: ArrowRight, stop: Flag, another: Layers } as const

/** What the group has to decide, and the hands once they are counted. */
export function DecisionScene({ hands, scale }: { readonly hands: Hands | null; readonly scale: number }) {
  const { t } = useText()
  return (
    <>
      <SceneTitle>{t('projection:decision.title')}</SceneTitle>
      <Fitted most={48} scale={scale}>
        <ul className={styles.ways}>
          {OUTCOMES.map((outcome) => {
            const Icon = ICONS[outcome]
            return (
              <li key={outcome}>
                <Icon aria-hidden />
                <span>{t(`play:decision.${outcome}`)}</span>
                {hands ? <strong>{hands[outcome]}</strong> : null}
              </li>
            )
          })}
        </ul>
      </Fitted>
    </>
  )
}
