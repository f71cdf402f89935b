import styles from './ring-glyph.module.css'

const RADII = [4, 9.5, 15, 20.5] as const

/** The systems board in small: four nested rings, one of them (1, the innermost, to 4) marked. Decoration. */
export function RingGlyph({ ring, size = 44 }: { readonly ring: number; readonly size?: number }) {
  return (
    <svg className={styles.rings} viewBox="0 0 48 48" width={size} height={size} aria-hidden="true">
      {RADII.map((radius, index) => (
        <circle
          key={radius}
          cx={24}
          cy={24}
          r={radius}
          className={index + 1 === ring ? styles.marked : undefined}
          strokeWidth={index + 1 === ring ? 4.5 : 1.5}
        />
      ))}
    </svg>
  )
}
