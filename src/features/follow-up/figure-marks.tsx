import styles from './figure-marks.module.css'

/** Five ways to fill a bar that are told apart without colours, on paper too. */
export const MARKS = ['full', 'hatched', 'dotted', 'hollow', 'crossed'] as const
export type Mark = (typeof MARKS)[number]

/** The address of a mark, as an attribute of what it fills. */
export const fillOf = (mark: Mark): string => `url(#figure-${mark})`

const SIDE = 8

/** What the pictures of the page are filled with: once a page, in the colour that stands there. */
export function FigureMarks() {
  return (
    <svg className={styles.marks} width={0} height={0} aria-hidden="true">
      <defs>
        {MARKS.map((mark) => (
          <pattern
            key={mark}
            id={`figure-${mark}`}
            width={SIDE}
            height={SIDE}
            patternUnits="userSpaceOnUse"
            patternTransform={mark === 'hatched' || mark === 'crossed' ? 'rotate(45)' : undefined}
          >
            <rect className={mark === 'full' ? styles.ink : styles.ground} width={SIDE} height={SIDE} />
            {mark === 'hatched' ? <rect className={styles.ink} width={SIDE / 2} height={SIDE} /> : null}
            {mark === 'dotted' ? <circle className={styles.ink} cx={SIDE / 2} cy={SIDE / 2} r={1.6} /> : null}
            {mark === 'crossed' ? <path className={styles.line} d={`M0 0H${SIDE}M0 0V${SIDE}`} /> : null}
          </pattern>
        ))}
      </defs>
    </svg>
  )
}
