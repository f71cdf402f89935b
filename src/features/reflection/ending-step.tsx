import { useId } from 'react'
import type { Round, Session } from '../../domain/session'
import { useText } from '../../i18n/use-text'
import styles from './ending-step.module.css'
import { NoteField } from './note-field'
import { Recap } from './recap'
import { send } from './send'
import { StepTitle } from './step-title'

interface Props {
  readonly session: Session
  readonly round: Round
}

/** The end: what was written, one lead to begin with, one phrase to keep. */
export function EndingStep({ session, round }: Props) {
  const { t } = useText()
  const name = useId()
  const choices = [{ id: null, text: t('reflection:ending.none') }, ...round.leads]
  return (
    <>
      <StepTitle lead={t('reflection:ending.lead')}>{t('reflection:ending.title')}</StepTitle>
      <Recap round={round} isWhole={false} />
      {round.leads.length > 0 ? (
        <fieldset className={styles.choices}>
          <legend>{t('reflection:ending.priority')}</legend>
          {choices.map(({ id, text }) => (
            <label key={id} htmlFor={`${name}-${id ?? ''}`}>
              <input
                id={`${name}-${id ?? ''}`}
                type="radio"
                name={name}
                checked={session.priority === id}
                onChange={() => send({ type: 'prioritise', leadId: id })}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <NoteField round={round} stage="actions" label={t('reflection:ending.note')} hint={t('reflection:ending.hint')} />
    </>
  )
}
