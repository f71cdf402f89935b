import Circle from 'lucide-react/icons/circle'
import CircleCheck from 'lucide-react/icons/circle-check'
import CircleDotDashed from 'lucide-react/icons/circle-dot-dashed'
import CircleSlash from 'lucide-react/icons/circle-slash'
import styles from './state-glyph.module.css'

/** A shape for each state, so that colour is never the only sign. */
const GLYPHS = { todo: Circle, begun: CircleDotDashed, done: CircleCheck, dropped: CircleSlash } as const

/** How far something has come, in small. Decoration: the word stands beside it. */
export function StateGlyph({ state }: { readonly state: keyof typeof GLYPHS }) {
  const Glyph = GLYPHS[state]
  return <Glyph className={styles.glyph} data-state={state} aria-hidden />
}
