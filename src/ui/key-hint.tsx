import styles from './key-hint.module.css'

interface Props {
  /** Pressed together, in the words of the person's keyboard. */
  readonly keys: readonly string[]
  /** Beside what has it in `aria-keyshortcuts`, those who hear the screen need no second telling. */
  readonly decorative?: boolean
}

/** The key, or the keys, that do the same as what they stand beside. */
export function KeyHint({ keys, decorative = true }: Props) {
  return (
    <span className={styles.keys} aria-hidden={decorative || undefined}>
      {keys.map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  )
}
