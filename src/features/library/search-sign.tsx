import {
  BookA,
  BookOpen,
  ChartBar,
  Compass,
  FileText,
  GraduationCap,
  type LucideIcon,
  Scale,
  SquareStack,
  Target,
  ThumbsUp,
  Users,
  Waypoints,
} from 'lucide-react'
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
