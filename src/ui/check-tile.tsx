import { type ReactNode, useId } from 'react'
import styles from './check-tile.module.css'

interface Props {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: ReactNode
  readonly mark?: ReactNode
  readonly hint?: string
  readonly colour?: string
}

/** A checkbox as large as its words. */
export function CheckTile({ checked, onChange, children, mark, hint, colour }: Props) {
  const id = useId()
  return (
    <label className={styles.tile} data-colour={colour} htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
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
