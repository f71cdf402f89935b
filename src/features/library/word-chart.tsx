import Check from 'lucide-react/icons/check'
import type { WordsFile } from '../../domain/pack-library'
import { useText } from '../../i18n/use-text'
import { useOwnWords } from '../../state/own-words'
import { isSaid, wordKey } from './same-word'
import { totalOf, type WordColumn } from './word-order'
import styles from './word-chart.module.css'

type Side = 'professionals' | 'people'

/** The bars take this much of their side, in percent; the number has the rest. */
const ROOM = 86
/** Between the cells of a bar, in percent. */
const GAP = 1.6

const SIDES: readonly Side[] = ['professionals', 'people']

interface BarProps {
  readonly side: Side
  readonly count: number
  /** The longest bar of all. */
  readonly most: number
}

/** A bar that one can count: a cell for each time the word was said. */
function Bar({ side, count, most }: BarProps) {
  const cell = ROOM / most
  const from = (start: number, width = 0) => `${side === 'people' ? start : 100 - start - width}%`
  return (
    <svg className={styles[side]} width="100%" height="1.6em">
      {Array.from({ length: count }, (_, index) => (
        <rect
          key={index}
          x={from(index * cell + GAP / 2, cell - GAP)}
          y="0.3em"
          width={`${cell - GAP}%`}
          height="1em"
          rx="2"
        />
      ))}
      <text
        x={from(count * cell + GAP * 1.5)}
        y="50%"
        dominantBaseline="central"
        textAnchor={side === 'people' ? 'start' : 'end'}
      >
        {count}
      </text>
    </svg>
  )
}

interface Props {
  readonly words: WordsFile['words']
  readonly titles: Readonly<Record<WordColumn, string>>
  readonly orderText: string
}

/** The words in the middle, one group on each side: full cells to the left, hollow ones to the right; hers are ticked. */
export function WordChart({ words, titles, orderText }: Props) {
  const { t } = useText()
  const own = new Set(useOwnWords().map(wordKey))
  const most = Math.max(1, ...words.flatMap(({ professionals, people }) => [professionals, people]))
  const [first] = words.toSorted((one, other) => totalOf(other) - totalOf(one))
  const summary = t('study:words.picture.summary', {
    words: words.length,
    professionals: titles.professionals,
    people: titles.people,
    first: first?.word ?? '',
    count: first ? totalOf(first) : 0,
  })
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {t('study:words.picture.caption')} {orderText}
      </figcaption>
      <div role="img" aria-label={summary} className={styles.chart}>
        <div className={styles.legend}>
          {SIDES.map((side) => (
            <span key={side}>
              <svg className={styles[side]} width="1em" height="1em">
                <rect x="1" y="1" width="86%" height="86%" rx="2" />
              </svg>
              {titles[side]}
            </span>
          ))}
        </div>
        {words.map((word) => (
          <div key={word.id} className={styles.row}>
            <span className={styles.word}>
              {word.word}
              {isSaid(own, word.word) ? <Check className={styles.own} aria-hidden /> : null}
            </span>
            <Bar side="professionals" count={word.professionals} most={most} />
            <Bar side="people" count={word.people} most={most} />
          </div>
        ))}
      </div>
    </figure>
  )
}
