import { useId } from 'react'
import { useText } from '../../i18n/use-text'
import { VisuallyHidden } from '../../ui/visually-hidden'
import styles from './compass-answer.module.css'

const STEPS = [0, 1, 2, 3, 4] as const

interface Props {
  readonly statement: string
  readonly answer: number | undefined
  readonly onAnswer: (answer: number) => void
}

/** A sentence, and how far one agrees with it; native radio buttons, none of them chosen at first. */
export function CompassAnswer({ statement, answer, onAnswer }: Props) {
  const { t } = useText()
  const id = useId()
  return (
    <fieldset className={styles.answer}>
      <legend>{statement}</legend>
      <div className={styles.steps}>
        <span aria-hidden="true">{t('study:compass.self.least')}</span>
        {STEPS.map((step) => (
          <label key={step} htmlFor={`${id}-${step}`}>
            <input
              id={`${id}-${step}`}
              type="radio"
              name={id}
              checked={answer === step}
              onChange={() => onAnswer(step)}
            />
            <VisuallyHidden>{t(`study:compass.self.steps.${step}`)}</VisuallyHidden>
          </label>
        ))}
        <span aria-hidden="true">{t('study:compass.self.most')}</span>
      </div>
    </fieldset>
  )
}
