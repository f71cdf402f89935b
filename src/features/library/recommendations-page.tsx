import { Link } from 'react-router'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { useScreenData } from '../../state/screen-data'
import { LevelFilter, useChosenLevel } from './level-filter'
import { PageIntro } from './page-intro'
import { RecommendationMatrix } from './recommendation-matrix'
import styles from './recommendations-page.module.css'

export async function loader() {
  const { recommendations, board } = await loadPack('recommendations', 'board')
  return { file: recommendations, board: board.levels }
}

/** The whole matrix at a glance; the chosen level is in the address. */
export default function RecommendationsPage() {
  const { t } = useText()
  const { file, board } = useScreenData<typeof loader>()
  const level = useChosenLevel(board)
  const total = file.recommendations.length
  const shown = file.recommendations.filter(({ levels }) => !level || levels.includes(level.id))
  return (
    <div className={styles.page}>
      <PageIntro
        title={t('study:matrix.title')}
        description={t('study:matrix.description')}
        intro={t('study:matrix.intro')}
      />
      <LevelFilter board={board} chosen={level} path="/recommandations" />
      <div className={styles.count}>
        <p role="status">
          {level
            ? t('study:matrix.filtered', { count: shown.length, total, level: level.title })
            : t('study:matrix.cell', { count: total })}
        </p>
        {level ? <Link to={`/niveaux/${level.id}`}>{t('study:matrix.level', { level: level.title })}</Link> : null}
      </div>
      <RecommendationMatrix file={file} level={level} />
      <section className={styles.axes} aria-labelledby="axes">
        <h2 id="axes">{t('study:matrix.axes')}</h2>
        <dl>
          {file.axes.map((axis) => (
            <div key={axis.id}>
              <dt>{axis.title}</dt>
              <dd>{axis.summary}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p className={styles.also}>
        <Link to="/acteurs">{t('study:actors.title')}</Link>
        <span>{t('study:matrix.actors')}</span>
      </p>
    </div>
  )
}
