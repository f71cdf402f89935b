import styles from './qr-code.module.css'
import { QUIET_ZONE, qrModules } from './qr-modules'

/** Each run of dark modules as one bar, so that no printer leaves seams between them. */
function bars(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '#' : ' '))
          .join('')
          .matchAll(/#+/g),
      ].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
    )
    .join('')
}

interface Props {
  readonly address: string
  /** What it opens, for those who do not see it. */
  readonly label: string
}

/** A code that opens an address, with the white that scanners need around it; as large as its box. */
export function QrCode({ address, label }: Props) {
  const modules = qrModules(address)
  const side = modules.length + 2 * QUIET_ZONE
  return (
    <svg
      className={styles.code}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={side} height={side} className={styles.ground} />
      <path d={bars(modules)} className={styles.modules} />
    </svg>
  )
}
