import type { Resource } from '../../domain/pack'
import type { Round } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { NoteField } from './note-field'
import { ReadableResource } from './readable-resource'
import styles from './resources-step.module.css'
import { StepTitle } from './step-title'

interface Props {
  readonly round: Round
  readonly resources: readonly Resource[]
}

/** Stage 3: the resources of this card, each unfolding where it stands. */
export function ResourcesStep({ round, resources }: Props) {
  const { t } = useText()
  const fitting = round.card.resources.flatMap((id) => resources.filter((resource) => resource.id === id))
  return (
    <>
      <StepTitle lead={t('reflection:resources.lead')}>{t('reflection:resources.title')}</StepTitle>
      {fitting.length === 0 ? <p>{t('reflection:resources.none')}</p> : null}
      <ul className={styles.list}>
        {fitting.map((resource) => (
          <li key={resource.id}>
            <ReadableResource resource={resource} isRead={round.sharedResources.some(({ id }) => id === resource.id)} />
          </li>
        ))}
      </ul>
      <NoteField
        round={round}
        stage="resources"
        label={t('reflection:resources.note')}
        hint={t('reflection:resources.hint')}
      />
    </>
  )
}
