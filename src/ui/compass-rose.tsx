import styles from './compass-drawing.module.css'

const QUARTERS = [0, 90, 180, 270] as const
const BETWEEN = [45, 135, 225, 315] as const

/** A compass as on an old map: four points, four lesser ones, a graduated ring. Decoration: the names stand around it. */
export function CompassRose({ className }: { readonly className?: string | undefined }) {
  return (
    <svg className={className} viewBox="-100 -100 200 200" aria-hidden="true">
      <circle className={styles.ring} r={98.5} />
      <circle className={styles.degrees} r={93.5} pathLength={360} strokeDasharray="0.5 4.5" />
      <circle className={styles.tens} r={92.5} pathLength={360} strokeDasharray="0.9 29.1" />
      <circle className={styles.ring} r={88} />
      <circle className={styles.faint} r={56} />
      {BETWEEN.map((angle) => (
        <g key={angle} transform={`rotate(${angle})`}>
          <path className={styles.pale} d="M0 -56 9 -9 0 0Z" />
          <path className={styles.pale} d="M0 -56-9 -9 0 0Z" />
          <path className={styles.line} d="M0 -56V0" />
        </g>
      ))}
      {QUARTERS.map((angle) => (
        <g key={angle} transform={`rotate(${angle})`}>
          <path className={styles.light} d="M0 -84-14 -14 0 0Z" />
          <path className={styles.dark} d="M0 -84 14 -14 0 0Z" />
        </g>
      ))}
      <circle className={styles.hub} r={6.5} />
      <circle className={styles.heart} r={2.6} />
    </svg>
  )
}
