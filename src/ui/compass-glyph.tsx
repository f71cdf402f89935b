import styles from './compass-glyph.module.css'

const POINTS = [1, 2, 3, 4] as const

/** The compass in small, one of its points (1 at the top, then clockwise) marked. Decoration. */
export function CompassGlyph({ point, size = 44 }: { readonly point: number; readonly size?: number }) {
  return (
    <svg className={styles.glyph} viewBox="0 0 48 48" width={size} height={size} aria-hidden="true">
      <circle cx={24} cy={24} r={22.5} />
      {POINTS.map((each) => (
        <path
          key={each}
          className={each === point ? styles.marked : undefined}
          d="M24 4.5 28.2 19.8 24 24 19.8 19.8Z"
          transform={`rotate(${(each - 1) * 90} 24 24)`}
        />
      ))}
    </svg>
  )
}
