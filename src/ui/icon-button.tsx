import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'
import styles from './icon-button.module.css'

interface Props extends Omit<ComponentProps<'button'>, 'children'> {
  /** What it does, for those who hear it and as a tooltip. */
  readonly label: string
  readonly icon: ReactNode
}

export function IconButton({ label, icon, className, ...rest }: Props) {
  return (
    <button type="button" aria-label={label} title={label} className={classNames(styles.button, className)} {...rest}>
      {icon}
    </button>
  )
}
