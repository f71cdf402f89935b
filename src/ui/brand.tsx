import { Link } from 'react-router'
import styles from './brand.module.css'

/** The four rings of the board, one in each theme's colour, and the name: the way home. */
export function Brand({ name, compact = false }: { readonly name: string; readonly compact?: boolean }) {
  return (
    <Link to="/" className={styles.brand} aria-label={name}>
      <svg viewBox="0 0 48 48" width="34" height="34" aria-hidden="true">
        <circle cx="24" cy="24" r="3" className={styles.plum} />
        <circle cx="24" cy="24" r="8.5" className={styles.coral} />
        <circle cx="24" cy="24" r="14.5" className={styles.pine} />
        <circle cx="24" cy="24" r="20.5" className={styles.cobalt} />
      </svg>
      {compact ? null : <span>{name}</span>}
    </Link>
  )
}
