import type { Theme } from '../../content/themes'
import type { Round } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import { SituationCard } from '../../ui/situation-card'
import { NoteField } from './note-field'
import { Questions } from './questions'
import styles from './situation-step.module.css'
import { StepTitle } from './step-title'

interface Props {
  readonly round: Round
  readonly theme: Theme
}

/** Stage 1: the card, its questions one at a time, and what strikes the one who reads. */
export function SituationStep({ round, theme }: Props) {
  const { t } = useText()
  const { card } = round
  return (
    <>
      <StepTitle lead={t('reflection:situation.lead')}>{t('reflection:situation.title')}</StepTitle>
      <SituationCard
        colour={theme.colour}
        icon={theme.icon}
        theme={theme.shortName}
        number={t('common:card.number.label', { number: card.number })}
        title={<h2>{card.title}</h2>}
      >
        <div className={styles.story}>
          {card.situation.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        {card.dilemma ? (
          <ul className={styles.sides} aria-label={t('common:card.dilemma.heading')}>
            {card.dilemma.map((side) => (
              <li key={side}>{side}</li>
            ))}
          </ul>
        ) : null}
      </SituationCard>
      <Questions questions={card.questions} />
      <NoteField
        round={round}
        stage="situation"
        label={t('reflection:situation.note')}
        hint={t('reflection:situation.hint')}
      />
    </>
  )
}
