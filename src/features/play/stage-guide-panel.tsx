import { memo } from 'react'
import type { StagesFile } from '../../domain/pack'
import type { StageId } from '../../domain/vocabulary'
import { useText } from '../../i18n/use-text'
import { Panel } from '../../ui/panel'
import styles from './stage-guide-panel.module.css'

function Fold({ heading, items }: { readonly heading: string; readonly items: readonly string[] }) {
  return (
    <details>
      <summary>{heading}</summary>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  )
}

interface Props {
  readonly stage: StageId
  readonly stages: StagesFile
}

/** What the narrator does here, step by step, and how she knows it is time to go on. It changes with the stage alone. */
export const StageGuidePanel = memo(function StageGuidePanel({ stage, stages }: Props) {
  const { t } = useText()
  const guide = stages.stages.find(({ id }) => id === stage)
  if (!guide) return null
  return (
    <Panel heading={t('play:guide.heading')} open={stage !== 'actions'}>
      <div className={styles.guide}>
        <p>{guide.aim}</p>
        <ol className={styles.steps}>
          {guide.narratorSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Fold heading={t('play:guide.ready')} items={guide.readyWhen} />
        <Fold heading={t('play:guide.spirit')} items={stages.spirit} />
        {stages.roles.map((role) => (
          <Fold key={role.id} heading={role.title} items={role.points} />
        ))}
      </div>
    </Panel>
  )
})
