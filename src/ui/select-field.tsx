import { type ComponentProps, useId } from 'react'
import styles from './select-field.module.css'
import { VisuallyHidden } from './visually-hidden'

interface Props extends ComponentProps<'select'> {
  readonly label: string
  /** Keeps the label for those who hear it only, where the place says it to the eye. */
  readonly hideLabel?: boolean
}

export function SelectField({ label, hideLabel = false, children, ...rest }: Props) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}</label>
      <select id={id} {...rest}>
        {children}
      </select>
    </div>
  )
}
