import { fillOf, type Mark } from './figure-marks'
import styles from './stacked-bars.module.css'

/** The longest bar takes this much of its place, in percent; the number after it has the rest. */
const ROOM = 92
/** Between two parts of a bar, in percent. */
const GAP = 0.3

interface Bar {
  readonly key: string
  readonly name: string
  readonly parts: readonly { readonly mark: Mark; readonly count: number }[]
}

interface Props {
  readonly bars: readonly Bar[]
}

const totalOf = ({ parts }: Bar): number => parts.reduce((sum, { count }) => sum + count, 0)

/** A bar each, one under the other, made of parts that have a mark each. */
export function StackedBars({ bars }: Props) {
  const most = Math.max(1, ...bars.map(totalOf))
  const percent = (count: number) => (count / most) * ROOM
  return (
    <div className={styles.bars}>
      {bars.map((bar) => (
        <div key={bar.key} className={styles.row}>
          <span className={styles.name}>{bar.name}</span>
          <svg className={styles.bar} width="100%" height="1.9em">
            {bar.parts.map(({ mark, count }, index) => {
              if (count === 0) return null
              const before = bar.parts.slice(0, index).reduce((sum, part) => sum + part.count, 0)
              return (
                <rect
                  key={mark}
                  x={`${percent(before)}%`}
                  y="0.25em"
                  width={`${Math.max(percent(count) - GAP, GAP)}%`}
                  height="1.4em"
                  rx="2"
                  fill={fillOf(mark)}
                />
              )
            })}
            <text x={`${percent(totalOf(bar)) + 1}%`} y="50%" dominantBaseline="central">
              {totalOf(bar)}
            </text>
          </svg>
        </div>
      ))}
    </div>
  )
}
