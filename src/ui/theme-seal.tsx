import Compass from 'lucide-react/icons/compass'
import MessagesSquare from 'lucide-react/icons/messages-square'
import MonitorSmartphone from 'lucide-react/icons/monitor-smartphone'
import ShieldCheck from 'lucide-react/icons/shield-check'
import styles from './theme-seal.module.css'

const GLYPHS = { shield: ShieldCheck, devices: MonitorSmartphone, bubbles: MessagesSquare, compass: Compass } as const
/** A shape for each theme, so that colour is never the only sign. Drawn in a 48 by 48 box. */
const SHAPES = {
  shield: 'M24 1 44 12.5v23L24 47 4 35.5v-23Z',
  devices: 'M10 3h28a7 7 0 0 1 7 7v28a7 7 0 0 1-7 7H10a7 7 0 0 1-7-7V10a7 7 0 0 1 7-7Z',
  bubbles: 'M24 2a22 22 0 1 1 0 44 22 22 0 0 1 0-44Z',
  compass: 'M24 0.5 47.5 24 24 47.5 0.5 24Z',
} as const

export type SealIcon = keyof typeof SHAPES

/** A theme's mark: its shape in the accent colour, its glyph within. Decoration: the name stands beside it. */
export function ThemeSeal({ icon, size = 48 }: { readonly icon: SealIcon; readonly size?: number }) {
  const Glyph = GLYPHS[icon]
  return (
    <svg className={styles.seal} viewBox="0 0 48 48" width={size} height={size} aria-hidden="true">
      <path d={SHAPES[icon]} />
      <Glyph x={13} y={13} width={22} height={22} />
    </svg>
  )
}
