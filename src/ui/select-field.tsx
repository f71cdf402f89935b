import { type ComponentProps, useId } from 'react'
import styles from './select-field.module.css'

interface Props extends ComponentProps<'select'> {
  readonly label: string
}

export function SelectField({ label, children, ...rest }: Props) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} {...rest}>
        {children}
      </select>
    </div>
  )
}
