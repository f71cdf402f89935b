import type { StagesFile } from '../../domain/pack'
import styles from './time-bar.module.css'

const WIDTH = 184
const HEIGHT = 6.5
const LETTERS = 4.2

/** The stages side by side, as long as they last. Decoration: each stage says its minutes. */
export function TimeBar({ stages }: { readonly stages: StagesFile['stages'] }) {
  const whole = stages.reduce((sum, stage) => sum + stage.minutes, 0)
  const startOf = (index: number) =>
    (stages.slice(0, index).reduce((sum, stage) => sum + stage.minutes, 0) / whole) * WIDTH
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {stages.map((stage, index) => {
        const width = (stage.minutes / whole) * WIDTH
        return (
          <g key={stage.id}>
            <rect x={startOf(index) + 0.4} y={0.4} width={width - 0.8} height={HEIGHT - 0.8} rx={2} />
            <text fontSize={LETTERS} x={startOf(index) + width / 2} y={HEIGHT / 2 + LETTERS * 0.35}>
              {stage.number}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
