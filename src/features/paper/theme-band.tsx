import type { Theme } from '../../content/themes'
import { ThemePattern } from './theme-pattern'
import styles from './theme-band.module.css'

/** The edge of a card: the colour of its theme, and its pattern for those who print in black. */
export function ThemeBand({ theme }: { readonly theme: Theme }) {
  return (
    <svg className={styles.band} viewBox="0 0 100 5" aria-hidden="true">
      <rect className={styles.ground} width={100} height={5} rx={1.4} />
      <ThemePattern icon={theme.icon} x={60} y={0} width={36} height={5} look="white" />
    </svg>
  )
}
