import styles from './stacked-bars.module.css'
import { fillOf, type Mark } from './figure-marks'

interface Props {
  readonly series: readonly { readonly name: string; readonly mark: Mark }[]
}

/** What each mark stands for. */
export function FigureLegend({ series }: Props) {
  return (
    <div className={styles.legend}>
      {series.map(({ name, mark }) => (
        <span key={name}>
          <svg className={styles.sample} width="1.6em" height="1em">
            <rect x="1" y="1" width="94%" height="90%" rx="2" fill={fillOf(mark)} />
          </svg>
          {name}
        </span>
      ))}
    </div>
  )
}
