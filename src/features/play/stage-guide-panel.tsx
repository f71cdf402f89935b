import type { StageId } from '../../domain/vocabulary'
import { useText } from '../../i18n/use-text'
import { Panel } from '../../ui/panel'
import { useDesk } from './desk-context'
import { PromptBox } from './prompt-box'
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

/** What to say when the debate tires, what the narrator does here, step by step, and how she knows it is time to go on. */
export function StageGuidePanel({ stage }: { readonly stage: StageId }) {
  const { t } = useText()
  const { pack } = useDesk()
  const guide = pack.guide.stages.find(({ id }) => id === stage)
  if (!guide) return null
  return (
    <>
      {/* The round table has them under the one who speaks. */}
      {stage === 'roundtable' ? null : <PromptBox />}
      <Panel heading={t('play:guide.heading')} open={stage !== 'actions'}>
        <div className={styles.guide}>
          <p>{guide.aim}</p>
          <ol className={styles.steps}>
            {guide.narratorSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <Fold heading={t('play:guide.ready')} items={guide.readyWhen} />
          <Fold heading={t('play:guide.spirit')} items={pack.guide.spirit} />
          {pack.guide.roles.map((role) => (
            <Fold key={role.id} heading={role.title} items={role.points} />
          ))}
        </div>
      </Panel>
    </>
  )
}
