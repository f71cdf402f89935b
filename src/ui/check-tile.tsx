import { type ReactNode, useId } from 'react'
import styles from './check-tile.module.css'

interface Props {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: ReactNode
  readonly mark?: ReactNode
  readonly hint?: string
  readonly colour?: string
  readonly disabled?: boolean
}

/** A checkbox as large as its words. */
export function CheckTile({ checked, onChange, children, mark, hint, colour, disabled = false }: Props) {
  const id = useId()
  return (
    <label className={styles.tile} data-colour={colour} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      {mark}
      <span>
        {children}
        {hint ? (
          <small id={`${id}-hint`} aria-hidden="true">
            {hint}
          </small>
        ) : null}
      </span>
    </label>
  )
}
