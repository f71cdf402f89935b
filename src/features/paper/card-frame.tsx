import type { Theme } from '../../content/themes'
import styles from './card-frame.module.css'
import type { CardLayout } from './card-layout'
import { ThemePattern } from './theme-pattern'

/** In hundredths of the width of the card. */
const EDGE = 4
const ROUND = 4
const BAND = 9
const DISC = 3.3

interface Props {
  readonly theme: Theme
  readonly number: number
  readonly layout: CardLayout
}

/** What makes paper a card: its rounded edge, and the colour and the pattern of its theme. All of it is decoration. */
export function CardFrame({ theme, number, layout: { cardWidth, cardHeight } }: Props) {
  const height = (100 * cardHeight) / cardWidth
  const right = 100 - EDGE
  const middle = EDGE + BAND / 2
  const band = `M${EDGE} ${EDGE + BAND}V${EDGE + ROUND}a${ROUND} ${ROUND} 0 0 1 ${ROUND}-${ROUND}H${right - ROUND}a${ROUND} ${ROUND} 0 0 1 ${ROUND} ${ROUND}V${EDGE + BAND}z`
  return (
    <svg className={styles.frame} viewBox={`0 0 100 ${height}`} aria-hidden="true">
      <path className={styles.band} d={band} />
      <ThemePattern icon={theme.icon} x={46} y={EDGE} width={38} height={BAND} look="white" />
      <circle className={styles.disc} cx={right - BAND / 2 - 0.6} cy={middle} r={DISC} />
      <text className={styles.number} x={right - BAND / 2 - 0.6} y={middle}>
        {number}
      </text>
      <rect className={styles.edge} x={EDGE} y={EDGE} width={100 - 2 * EDGE} height={height - 2 * EDGE} rx={ROUND} />
    </svg>
  )
}
