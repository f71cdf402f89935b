import type { StagesFile } from '../../domain/pack'
import type { Round } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { NoteField } from './note-field'
import styles from './roundtable-step.module.css'
import { StepTitle } from './step-title'

const VIEWS = ['person', 'colleague', 'leader', 'self'] as const

interface Props {
  readonly round: Round
  readonly stages: StagesFile['stages']
}

/** Stage 2 without a table: the same scene through the eyes of those who would sit there. */
export function RoundtableStep({ round, stages }: Props) {
  const { t } = useText()
  const prompts = stages.find(({ id }) => id === 'roundtable')?.prompts ?? []
  return (
    <>
      <StepTitle lead={t('reflection:roundtable.lead')}>{t('reflection:roundtable.title')}</StepTitle>
      <div className={styles.views}>
        {VIEWS.map((view) => {
          const name = t(`reflection:roundtable.views.${view}.name`)
          return (
            <NoteField
              key={view}
              round={round}
              stage="roundtable"
              view={name}
              label={name}
              hint={t(`reflection:roundtable.views.${view}.prompt`)}
              heading={(label) => <h2>{label}</h2>}
            />
          )
        })}
      </div>
      <details className={styles.more}>
        <summary>{t('reflection:roundtable.others')}</summary>
        <ul className={styles.prompts}>
          {prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
