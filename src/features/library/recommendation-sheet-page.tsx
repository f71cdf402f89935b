import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { type ScreenAddress, useScreenData } from '../../state/screen-data'
import { ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { PageHead } from '../../ui/page-head'
import { LevelFilter, levelSearch, useChosenLevel } from './level-filter'
import { LevelSigns } from './level-signs'
import { PageContents } from './page-contents'
import { ReadAloud } from './read-aloud'
import reading from './reading-page.module.css'
import styles from './recommendation-sheet-page.module.css'
import { useArrivedAt } from './use-arrived-at'

export async function loader({ params }: ScreenAddress) {
  const pack = await loadPack('recommendations', 'board')
  const { sheets, axes, recommendations } = pack.recommendations
  const index = sheets.findIndex(({ id }) => id === params['sheetId'])
  const sheet = sheets[index]
  if (!sheet) return null
  return {
    sheet,
    axes,
    recommendations: recommendations.filter((one) => one.sheet === sheet.id),
    board: pack.board.levels,
    sheetCount: sheets.length,
    previous: sheets[index - 1],
    next: sheets[index + 1],
  }
}

/** One row of the matrix: what it recommends, axis by axis, at every level or at the one in the address. */
export default function RecommendationSheetPage() {
  const { t } = useText()
  const data = useScreenData<typeof loader>()
  const level = useChosenLevel(data?.board ?? [])
  const search = levelSearch(level)
  const arrivedAt = useArrivedAt()
  const all = (
    <ButtonLink className={styles.all} to={`/recommandations${search}`}>
      {t('study:matrix.sheet.all')}
    </ButtonLink>
  )
  if (!data) {
    return (
      <Notice title={t('study:matrix.missing.title')} actions={all}>
        <title>{t('study:matrix.missing.title')}</title>
        <p>{t('study:matrix.missing.text')}</p>
      </Notice>
    )
  }
  const { sheet, recommendations, board, sheetCount, previous, next } = data
  const shown = recommendations.filter(({ levels }) => !level || levels.includes(level.id))
  const parts = data.axes
    .map((axis) => ({ axis, items: shown.filter((one) => one.axis === axis.id) }))
    .filter(({ items }) => items.length > 0)
  return (
    <article className={reading.page}>
      <PageHead title={sheet.title} description={sheet.summary} />
      <header className={reading.title}>
        <div className={reading.title} data-spoken>
          <p className={reading.label}>{t('study:matrix.sheet.number', { number: sheet.number, total: sheetCount })}</p>
          <h1>{sheet.title}</h1>
          <p className={reading.summary}>{sheet.summary}</p>
        </div>
        <ReadAloud key={`${sheet.id} ${level?.id ?? ''}`} />
      </header>
      <div className={styles.choice}>
        <LevelFilter board={board} chosen={level} path={`/recommandations/${sheet.id}`} look="quiet" />
        <p role="status">
          {level
            ? t('study:matrix.filtered', {
                count: shown.length,
                total: recommendations.length,
                level: level.title,
              })
            : t('study:matrix.cell', { count: recommendations.length })}
        </p>
      </div>
      {parts.length > 1 ? (
        <PageContents
          label={t('study:matrix.sheet.axes')}
          items={parts.map(({ axis, items }) => ({
            id: axis.id,
            title: t('study:matrix.sheet.part', { axis: axis.title, count: items.length }),
          }))}
        />
      ) : null}
      {parts.map(({ axis, items }) => (
        <section key={axis.id} className={styles.axis} aria-labelledby={axis.id} data-spoken>
          <h2 id={axis.id}>{axis.title}</h2>
          <ul className={styles.list}>
            {items.map((one) => (
              <li key={one.id} id={one.id} data-arrived={one.id === arrivedAt ? '' : undefined}>
                <p>{one.text}</p>
                <LevelSigns board={board} levels={one.levels} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p className={reading.source}>{t('study:matrix.sheet.source', { ...sheet.source })}</p>
      <nav className={styles.around} aria-label={t('study:matrix.title')}>
        {previous ? (
          <ButtonLink look="quiet" to={`/recommandations/${previous.id}${search}`} icon={<ArrowLeft aria-hidden />}>
            {t('study:matrix.sheet.previous', { title: previous.title })}
          </ButtonLink>
        ) : null}
        {all}
        {next ? (
          <ButtonLink look="quiet" to={`/recommandations/${next.id}${search}`} iconAfter={<ArrowRight aria-hidden />}>
            {t('study:matrix.sheet.next', { title: next.title })}
          </ButtonLink>
        ) : null}
      </nav>
    </article>
  )
}
