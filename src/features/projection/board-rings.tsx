import { LEVEL_IDS } from '../../domain/vocabulary'
import type { BoardEntry } from '../../game/wall/board-pages'
import styles from './board-rings.module.css'
import { ringLayout } from './ring-layout'

/** The side of the square, in units of the wall, and the size of its numbers. */
const SIDE = 500
const LETTERS = 28

interface Props {
  readonly entries: readonly BoardEntry[]
  /** Those whose text stands beside: their numbers are filled. */
  readonly shown: readonly BoardEntry[]
  readonly scale: number
}

/** The systems board: four nested rings with the number of each lead. The list beside says the same in words. */
export function BoardRings({ entries, shown, scale }: Props) {
  const side = SIDE / scale
  const rings = LEVEL_IDS.map((level) => entries.filter((entry) => entry.level === level))
  const { radii, places, shrunk } = ringLayout(
    rings.map(({ length }) => length),
    side,
  )
  const isShown = ({ number }: BoardEntry) => shown.some((entry) => entry.number === number)
  return (
    <svg className={styles.rings} viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`} aria-hidden="true">
      {LEVEL_IDS.map((level, index) => (
        <circle key={level} r={(radii[index] ?? 0) - 1} className={styles.ring} data-ring={index + 1} />
      )).reverse()}
      {rings.map((ring, index) =>
        ring.map((entry, nth) => {
          const { x, y } = places[index]?.[nth] ?? { x: 0, y: 0 }
          return (
            <g key={entry.number} transform={`translate(${x} ${y}) scale(${shrunk})`} data-shown={isShown(entry)}>
              <circle r={19} className={styles.chip} />
              <text className={styles.number} fontSize={LETTERS}>
                {entry.number}
              </text>
            </g>
          )
        }),
      )}
    </svg>
  )
}
