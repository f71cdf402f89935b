import type { StageId } from '../../domain/vocabulary'
import { useText } from '../../i18n/use-text'
import { Panel } from '../../ui/panel'
import { useDesk } from './desk-context'
import styles from './stage-guide-panel.module.css'

/** What the narrator does here, step by step, and how she knows it is time to go on. */
export function StageGuidePanel({ stage }: { readonly stage: StageId }) {
  const { t } = useText()
  const { pack } = useDesk()
  const guide = pack.guide.stages.find(({ id }) => id === stage)
  const narrator = pack.guide.roles.find(({ id }) => id === 'narrator')
  if (!guide) return null
  return (
    <Panel heading={t('play:guide.heading')} open={stage !== 'actions'}>
      <div className={styles.guide}>
        <ol className={styles.steps}>
          {guide.narratorSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <details>
          <summary>{t('play:guide.ready')}</summary>
          <ul>
            {guide.readyWhen.map((sign) => (
              <li key={sign}>{sign}</li>
            ))}
          </ul>
        </details>
        <details>
          <summary>{t('play:guide.spirit')}</summary>
          <ul>
            {pack.guide.spirit.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </details>
        {narrator ? (
          <details>
            <summary>{t('play:guide.roles')}</summary>
            <ul>
              {narrator.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </Panel>
  )
}
