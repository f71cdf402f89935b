import { useId } from 'react'
import { LEAD_STATES, type LeadState } from '../../domain/vocabulary'
import { useText } from '../../i18n/use-text'
import { StateGlyph } from '../../ui/state-glyph'
import { VisuallyHidden } from '../../ui/visually-hidden'
import styles from './lead-state-field.module.css'

interface Props {
  readonly label: string
  readonly value: LeadState
  readonly onChange: (state: LeadState) => void
}

/** The four states side by side, one gesture each; native radio buttons underneath. */
export function LeadStateField({ label, value, onChange }: Props) {
  const { t } = useText()
  const name = useId()
  return (
    <fieldset className={styles.field}>
      <legend>
        <VisuallyHidden>{label}</VisuallyHidden>
      </legend>
      {LEAD_STATES.map((state) => (
        <label key={state} htmlFor={`${name}-${state}`}>
          <input
            id={`${name}-${state}`}
            type="radio"
            name={name}
            checked={state === value}
            onChange={() => onChange(state)}
          />
          <StateGlyph state={state} />
          <span>{t(`common:leadState.${state}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
