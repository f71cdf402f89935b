import type { CardLayout } from './card-layout'
import styles from './cut-lines.module.css'
import { cutMarks } from './cut-marks'

/** Where to cut. */
export function CutLines({ layout }: { readonly layout: CardLayout }) {
  const marks = cutMarks(layout)
  if (marks.length === 0) return null
  return (
    <svg className={styles.lines} viewBox={`0 0 ${layout.paperWidth} ${layout.paperHeight}`} aria-hidden="true">
      {marks.map((mark) => (
        <line key={`${mark.x1} ${mark.y1} ${mark.x2} ${mark.y2}`} {...mark} />
      ))}
    </svg>
  )
}
