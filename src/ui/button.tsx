import type { ComponentProps, ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './button.module.css'
import { classNames } from './class-names'

export interface ButtonLook {
  readonly look?: 'primary' | 'plain' | 'quiet'
  readonly size?: 'medium' | 'large' | 'small'
  readonly icon?: ReactNode
  readonly iconAfter?: ReactNode
}

const classOf = (look: ButtonLook['look'], size: ButtonLook['size'], more?: string) =>
  classNames(styles.button, styles[look ?? 'plain'], styles[size ?? 'medium'], more)

export function Button({
  look,
  size,
  icon,
  iconAfter,
  className,
  children,
  ...rest
}: ComponentProps<'button'> & ButtonLook) {
  return (
    <button type="button" className={classOf(look, size, className)} {...rest}>
      {icon}
      <span>{children}</span>
      {iconAfter}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere, it does nothing else. */
export function ButtonLink({
  look,
  size,
  icon,
  iconAfter,
  className,
  children,
  ...rest
}: ComponentProps<typeof Link> & ButtonLook) {
  return (
    <Link className={classOf(look, size, className)} {...rest}>
      {icon}
      <span>{children}</span>
      {iconAfter}
    </Link>
  )
}
