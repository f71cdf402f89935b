import { classNames } from '../../ui/class-names'
import type { Level } from '../../domain/pack'
import { useText } from '../../i18n/use-text'
import { RingGlyph } from '../../ui/ring-glyph'
import { BoardRings } from './board-rings'
import styles from './board-sheet.module.css'
import { Sheet } from './sheet'

interface Props {
  readonly levels: readonly Level[]
  readonly paper: 'a4' | 'a3'
}

function LevelCorner({ level, place }: { readonly level: Level; readonly place: string | undefined }) {
  return (
    <section className={classNames(styles.corner, place)}>
      <header className={styles.level}>
        <span className={styles.glyph}>
          <RingGlyph ring={level.number} />
        </span>
        <h3>
          {level.number}. {level.title}
        </h3>
      </header>
      <ul className={styles.questions}>
        {level.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )
}

/** The systems board: four nested rings to write leads in, the guiding questions of each around them. */
export function BoardSheet({ levels, paper }: Props) {
  const { t } = useText()
  const [first, second, third, fourth] = [styles.first, styles.second, styles.third, styles.fourth]
  const places = [first, second, third, fourth]
  return (
    <Sheet paper={`${paper}-landscape`} caption={t('paper:sheet.page', { number: 1 })}>
      <div className={styles.board} data-paper={paper} data-fit>
        <header className={styles.head}>
          <h3>{t('paper:board.title')}</h3>
          <p>{t('paper:board.intro')}</p>
          <p className={styles.blank}>{t('paper:board.card')}</p>
        </header>
        <BoardRings levels={levels} />
        {levels.map((level, index) => (
          <LevelCorner key={level.id} level={level} place={places[index]} />
        ))}
      </div>
    </Sheet>
  )
}
