import type { Theme } from '../../content/themes'
import { patternPath } from './pattern-path'
import styles from './theme-pattern.module.css'

interface Props {
  readonly icon: Theme['icon']
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** On a ground in the colour of the theme it is white. */
  readonly look: 'coloured' | 'white'
  /** How many times larger its shapes are. */
  readonly scale?: number
}

/** A box filled with the pattern of a theme, within another drawing. */
export function ThemePattern({ icon, x, y, width, height, look, scale = 1 }: Props) {
  return (
    <svg
      x={x}
      y={y}
      width={width}
      height={height}
      viewBox={`0 0 ${width / scale} ${height / scale}`}
      className={styles.pattern}
      data-look={look}
      data-icon={icon}
    >
      <path d={patternPath(icon, width / scale, height / scale)} />
    </svg>
  )
}
