import styles from './compass-drawing.module.css'

interface Props {
  /** How long each needle is, clockwise from the top: any numbers, 0 for none; null when nothing is known yet. */
  readonly before: readonly number[] | null
  readonly after: readonly number[] | null
  /** The number of a needle that reaches the ring; the greatest of all unless said. */
  readonly most?: number
  readonly className?: string | undefined
}

/** From the heart to the ring. */
const SHORTEST = 24
const LONGEST = 84
const WIDEST = 15

/** One needle towards the top: its two halves from the heart to its point. */
function halves(length: number): readonly [left: string, right: string] {
  const width = Math.min(WIDEST, length * 0.32)
  return [`M0 ${-length} ${-width} ${-width} 0 0Z`, `M0 ${-length} ${width} ${-width} 0 0Z`]
}

function outline(length: number): string {
  const width = Math.min(WIDEST, length * 0.32)
  return `M0 ${-length} ${width} ${-width} 0 0 ${-width} ${-width}Z`
}

/**
 * A compass whose needles are as long as their numbers are great. Where they were before is a dashed outline once there
 * is an after. Decoration: the numbers stand beside it.
 */
export function CompassNeedles({ before, after, most, className }: Props) {
  const now = after ?? before ?? []
  const then = after ? (before ?? []) : []
  const greatest = most ?? Math.max(1, ...now, ...then)
  const angle = (index: number) => `rotate(${(index * 360) / Math.max(now.length, then.length, 1)})`
  const lengthOf = (number: number) => SHORTEST + ((LONGEST - SHORTEST) * number) / greatest
  return (
    <svg className={className} viewBox="-100 -100 200 200" aria-hidden="true">
      <circle className={styles.ring} r={98.5} />
      <circle className={styles.degrees} r={93.5} pathLength={360} strokeDasharray="0.5 4.5" />
      <circle className={styles.ring} r={88} />
      <circle className={styles.faint} r={60} />
      <circle className={styles.faint} r={32} />
      <path className={styles.faint} d="M0-88V88M-88 0H88" />
      {now.map((number, index) => {
        const [left, right] = halves(lengthOf(number))
        return number > 0 ? (
          <g key={index} transform={angle(index)}>
            <path className={styles.light} d={left} />
            <path className={styles.dark} d={right} />
          </g>
        ) : null
      })}
      {then.map((number, index) =>
        number > 0 ? (
          <path key={index} className={styles.ghost} d={outline(lengthOf(number))} transform={angle(index)} />
        ) : null,
      )}
      <circle className={styles.hub} r={6.5} />
      <circle className={styles.heart} r={2.6} />
    </svg>
  )
}
