import { Link } from 'react-router'
import type { Level } from '../../domain/pack'
import type { RecommendationsFile } from '../../domain/pack-library'
import { useText } from '../../i18n/use-text'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { levelSearch } from './level-filter'
import styles from './recommendation-matrix.module.css'

/** As large as what it counts: `part` of `all`, whose ring stays. Drawn in a 100 by 100 box. Decoration. */
function Bubble({ part, all, most }: { readonly part: number; readonly all: number; readonly most: number }) {
  const radius = (count: number) => 48 * Math.sqrt(count / most)
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true">
      {part < all ? <circle className={styles.all} cx={50} cy={50} r={radius(all)} /> : null}
      {part > 0 ? <circle className={styles.part} cx={50} cy={50} r={radius(part)} /> : null}
    </svg>
  )
}

interface Props {
  readonly file: RecommendationsFile
  /** Only what speaks to this level is counted. */
  readonly level: Level | undefined
}

/** How many recommendations stand in each row and column; a narrow screen reads it row by row. */
export function RecommendationMatrix({ file, level }: Props) {
  const { t } = useText()
  const { axes, sheets, recommendations } = file
  const cells = sheets.map((sheet) => ({
    sheet,
    counts: axes.map((axis) => {
      const all = recommendations.filter((one) => one.sheet === sheet.id && one.axis === axis.id)
      return { axis, all: all.length, part: all.filter((one) => !level || one.levels.includes(level.id)).length }
    }),
  }))
  const most = Math.max(...cells.flatMap(({ counts }) => counts.map(({ all }) => all)))
  return (
    <div className={styles.frame}>
      <table className={styles.matrix}>
        <caption>{level ? t('study:matrix.captionLevel', { level: level.title }) : t('study:matrix.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('study:matrix.sheets')}</th>
            {axes.map((axis) => (
              <th key={axis.id} scope="col">
                {axis.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map(({ sheet, counts }) => (
            <tr key={sheet.id}>
              <th scope="row">
                <span className={styles.number} aria-hidden="true">
                  {sheet.number}
                </span>
                <Link to={`/recommandations/${sheet.id}${levelSearch(level)}`}>{sheet.title}</Link>
              </th>
              {counts.map(({ axis, all, part }) => {
                const bubble = (
                  <span className={styles.bubble} data-empty={part === 0 ? '' : undefined} aria-hidden="true">
                    <Bubble part={part} all={all} most={most} />
                    <span>{part}</span>
                  </span>
                )
                const words = (
                  <>
                    <VisuallyHidden>{t('study:matrix.cell', { count: part })}</VisuallyHidden>{' '}
                    <span className={styles.axis}>{axis.title}</span>
                  </>
                )
                return (
                  <td key={axis.id}>
                    {part > 0 ? (
                      <Link to={`/recommandations/${sheet.id}${levelSearch(level)}#${axis.id}`}>
                        {bubble}
                        {words}
                      </Link>
                    ) : (
                      <span className={styles.nothing}>
                        {bubble}
                        {words}
                      </span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
