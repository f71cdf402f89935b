import type { LucideIcon } from 'lucide-react'
import BookA from 'lucide-react/icons/book-a'
import BookOpen from 'lucide-react/icons/book-open'
import ChartBar from 'lucide-react/icons/chart-bar'
import Compass from 'lucide-react/icons/compass'
import FileText from 'lucide-react/icons/file-text'
import GraduationCap from 'lucide-react/icons/graduation-cap'
import Scale from 'lucide-react/icons/scale'
import SquareStack from 'lucide-react/icons/square-stack'
import Target from 'lucide-react/icons/target'
import ThumbsUp from 'lucide-react/icons/thumbs-up'
import Users from 'lucide-react/icons/users'
import Waypoints from 'lucide-react/icons/waypoints'
import type { SearchKind } from '../../content/search/search-document'
import type { Theme } from '../../content/themes'
import { ThemeSeal } from '../../ui/theme-seal'
import styles from './search-result.module.css'

const GLYPHS: Readonly<Record<SearchKind, LucideIcon>> = {
  card: SquareStack,
  resource: FileText,
  term: BookA,
  reference: Scale,
  recommendation: ThumbsUp,
  actor: Users,
  practice: Waypoints,
  compass: Compass,
  training: GraduationCap,
  level: Target,
  theme: SquareStack,
  word: ChartBar,
  page: BookOpen,
}

interface Props {
  readonly kind: SearchKind
  readonly theme: Theme | undefined
}

/** The seal of its theme; what has none wears the sign of its kind. Decoration: both are said beside it. */
export function SearchSign({ kind, theme }: Props) {
  const Glyph = GLYPHS[kind]
  return (
    <span className={styles.sign}>
      {theme ? <ThemeSeal icon={theme.icon} size={40} /> : <Glyph aria-hidden className={styles.glyph} />}
    </span>
  )
}
