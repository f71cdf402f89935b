import { LEVEL_IDS, type LevelId } from '../../domain/vocabulary'
import type { Level } from '../../domain/pack'
import type { ReachFigures } from '../../game/follow-up/figures'
import { isoDay } from '../../i18n/iso-day'
import { printedDate } from '../../i18n/printed-date'
import { useText } from '../../i18n/use-text'
import { RingGlyph } from '../../ui/ring-glyph'
import { FigureFrame } from './figure-frame'
import styles from './reach-figure.module.css'

/** More games than this are not drawn; the table has them all. */
const MOST = 24
/** The middle of the column of a level, in percent. */
const middleOf = (level: LevelId): number => ((LEVEL_IDS.indexOf(level) + 0.5) / LEVEL_IDS.length) * 100

function Row({ reach, name }: { readonly reach: ReachFigures; readonly name: string }) {
  const { levels, top } = reach
  return (
    <div className={styles.row}>
      <span className={styles.name}>{name}</span>
      <svg width="100%" height="2.4em">
        <line className={styles.way} x1="0" x2="100%" y1="50%" y2="50%" />
        {top ? <line className={styles.reached} x1="0" x2={`${middleOf(top)}%`} y1="50%" y2="50%" /> : null}
        {LEVEL_IDS.filter((level) => levels[level] > 0).map((level) => (
          <g key={level}>
            <circle
              className={level === top ? styles.top : styles.stop}
              cx={`${middleOf(level)}%`}
              cy="50%"
              r="0.95em"
            />
            <text
              className={level === top ? styles.topCount : styles.count}
              x={`${middleOf(level)}%`}
              y="50%"
              dominantBaseline="central"
              textAnchor="middle"
            >
              {levels[level]}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

interface Props {
  readonly reach: readonly ReachFigures[]
  readonly levels: readonly Level[]
}

/** How far up the levels the leads of each game go: a line a game, the closest level on the left. */
export function ReachFigure({ reach, levels }: Props) {
  const { t, language } = useText()
  const titleOf = (level: LevelId | null) =>
    level === null ? t('follow-up:figures.reach.noLead') : (levels.find(({ id }) => id === level)?.title ?? '')
  const nameOf = ({ playedAt }: ReachFigures) => printedDate(language, isoDay(playedAt))
  const tops = LEVEL_IDS.map((level) => ({ level, count: reach.filter(({ top }) => top === level).length }))
  return (
    <FigureFrame
      title={t('follow-up:figures.reach.title')}
      caption={
        reach.length > MOST
          ? `${t('follow-up:figures.reach.caption')} ${t('follow-up:figures.reach.last', { count: MOST })}`
          : t('follow-up:figures.reach.caption')
      }
      alt={t('follow-up:figures.reach.alt', {
        tops: tops
          .filter(({ count }) => count > 0)
          .map(({ level, count }) =>
            t('follow-up:figures.reach.tops', {
              level: titleOf(level),
              games: t('follow-up:figures.reach.games', { count }),
            }),
          )
          .join(t('follow-up:figures.between')),
      })}
      table={{
        caption: t('follow-up:figures.reach.table'),
        head: [t('follow-up:figures.game'), ...LEVEL_IDS.map((level) => titleOf(level)), t('follow-up:figures.top')],
        rows: reach.map((one) => ({
          key: one.id,
          cells: [nameOf(one), ...LEVEL_IDS.map((level) => one.levels[level]), titleOf(one.top)],
        })),
      }}
    >
      <div className={styles.games}>
        <div className={styles.row}>
          <span />
          <div className={styles.levels}>
            {levels.map((level) => (
              <span key={level.id}>
                <RingGlyph ring={level.number} size={28} />
                {level.title}
              </span>
            ))}
          </div>
        </div>
        {reach.slice(-MOST).map((one) => (
          <Row key={one.id} reach={one} name={nameOf(one)} />
        ))}
      </div>
    </FigureFrame>
  )
}
