import Star from 'lucide-react/icons/star'
import type { Level } from '../../domain/pack'
import type { BoardEntry } from '../../game/wall/board-pages'
import { useText } from '../../i18n/use-text'
import { RingGlyph } from '../../ui/ring-glyph'
import styles from './board-list.module.css'

interface Props {
  readonly entries: readonly BoardEntry[]
  readonly levels: readonly Level[]
}

function Entry({ entry }: { readonly entry: BoardEntry }) {
  const { t } = useText()
  return (
    <li data-priority={entry.isPriority}>
      <span className={styles.number}>{entry.number}</span>
      <p>
        {entry.text}
        {entry.weight > 0 ? (
          <strong className={styles.weight}>{t('play:lead.points', { count: entry.weight })}</strong>
        ) : null}
        {entry.isPriority ? <Star role="img" aria-label={t('play:lead.priority')} /> : null}
      </p>
    </li>
  )
}

/** The leads of one page under the names of their levels; without any, the levels as a question. */
export function BoardList({ entries, levels }: Props) {
  const { t } = useText()
  if (entries.length === 0) {
    return (
      <>
        <p className={styles.question}>{t('projection:board.empty')}</p>
        <ul className={styles.empty}>
          {levels.map((level) => (
            <li key={level.id}>
              <RingGlyph ring={level.number} />
              <span>{level.title}</span>
            </li>
          ))}
        </ul>
      </>
    )
  }
  const named = levels.filter(({ id }) => entries.some((entry) => entry.level === id))
  return (
    <div className={styles.levels}>
      {named.map((level) => (
        <section key={level.id}>
          <h2 className={styles.level}>
            <RingGlyph ring={level.number} />
            <span>{level.title}</span>
          </h2>
          <ol className={styles.leads}>
            {entries
              .filter((entry) => entry.level === level.id)
              .map((entry) => (
                <Entry key={`${entry.number} ${entry.text}`} entry={entry} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
