import { Link } from 'react-router'
import type { Level } from '../../domain/pack'
import type { LevelId } from '../../domain/vocabulary'
import { useText } from '../../i18n/use-text'
import { RingGlyph } from '../../ui/ring-glyph'
import styles from './level-signs.module.css'

interface Props {
  readonly board: readonly Level[]
  /** The levels that are spoken to. */
  readonly levels: readonly LevelId[]
}

/** The levels that a text speaks to, each a ring of the board and its name, and the way to its page. */
export function LevelSigns({ board, levels }: Props) {
  const { t } = useText()
  return (
    <ul className={styles.signs} data-silent aria-label={t('library:level.signs')}>
      {board
        .filter(({ id }) => levels.includes(id))
        .map((level) => (
          <li key={level.id}>
            <Link to={`/niveaux/${level.id}`}>
              <RingGlyph ring={level.number} size={22} />
              {level.title}
            </Link>
          </li>
        ))}
    </ul>
  )
}
