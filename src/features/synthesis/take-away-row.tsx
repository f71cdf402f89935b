import type { LucideIcon } from 'lucide-react'
import { useId } from 'react'
import styles from './take-away-panel.module.css'

interface Props {
  readonly icon: LucideIcon
  readonly label: string
  readonly hint: string
  readonly isPossible?: boolean
  readonly onClick: () => void
}

/** One way to take the synthesis away. What is not possible stays readable: it says why. */
export function TakeAwayRow({ icon: Icon, label, hint, isPossible = true, onClick }: Props) {
  const id = useId()
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-hint`}
        aria-disabled={isPossible ? undefined : true}
        onClick={() => {
          if (isPossible) onClick()
        }}
      >
        <Icon aria-hidden />
        <span>
          <span id={`${id}-label`} className={styles.label}>
            {label}
          </span>
          <span id={`${id}-hint`} className={styles.hint}>
            {hint}
          </span>
        </span>
      </button>
    </li>
  )
}
