import type { Level } from '../../domain/pack'
import styles from './board-rings.module.css'

/** Their outer edges, in a drawing of 200 by 200, and where their titles stand. */
const RADII = [27, 51, 75, 98] as const
const TITLE = 8
const FIRST_TITLE = 12

/** The four rings, wide enough to write in. */
export function BoardRings({ levels }: { readonly levels: readonly Level[] }) {
  return (
    <svg className={styles.rings} viewBox="-100 -100 200 200" aria-hidden="true">
      {RADII.map((radius, index) => <circle key={radius} r={radius} data-ring={index + 1} />).reverse()}
      {levels.map((level, index) => (
        <text key={level.id} y={(index === 0 ? FIRST_TITLE : TITLE) - (RADII[index] ?? 0)}>
          {level.number}. {level.title}
        </text>
      ))}
    </svg>
  )
}
