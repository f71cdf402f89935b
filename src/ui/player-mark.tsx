import { classNames } from './class-names'
import styles from './player-mark.module.css'

const COLOURS = ['cobalt', 'coral', 'pine', 'plum', 'ochre'] as const
const SHAPES = ['circle', 'square', 'diamond', 'hexagon'] as const

interface Props {
  /** Picks one of 20 pairs of a colour and a shape. */
  readonly mark: number
  readonly alias: string
  /** `words`: as large as the letters around it ask for. */
  readonly size?: 'small' | 'medium' | 'large' | 'words'
}

/** A player's sign: colour, shape and initial. Decoration: the alias stands beside it. */
export function PlayerMark({ mark, alias, size = 'medium' }: Props) {
  const shape = SHAPES[mark % SHAPES.length] ?? 'circle'
  return (
    <span
      aria-hidden="true"
      data-colour={COLOURS[mark % COLOURS.length]}
      className={classNames(styles.mark, styles[shape], styles[size])}
    >
      <span>{[...alias][0]?.toLocaleUpperCase('fr')}</span>
    </span>
  )
}
