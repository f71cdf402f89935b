import { type ComponentProps, useId } from 'react'
import { classNames } from './class-names'
import styles from './text-field.module.css'
import { VisuallyHidden } from './visually-hidden'

interface Props extends ComponentProps<'input'> {
  readonly label: string
  readonly hint?: string
  /** Keeps the label for those who hear it only, where the place says it to the eye. */
  readonly hideLabel?: boolean
}

export function TextField({ label, hint, hideLabel = false, className, ...rest }: Props) {
  const id = useId()
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id}>{hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}</label>
      <input id={id} aria-describedby={hint ? `${id}-hint` : undefined} {...rest} />
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
