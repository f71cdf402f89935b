import { Link } from 'react-router'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { type ScreenAddress, useScreenData } from '../../state/screen-data'
import { ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { PageHead } from '../../ui/page-head'
import { RingGlyph } from '../../ui/ring-glyph'
import { FoldedList } from './folded-list'
import styles from './level-page.module.css'
import { PageContents } from './page-contents'
import reading from './reading-page.module.css'

const KINDS = ['opportunities', 'risks', 'conditions'] as const

export async function loader({ params }: ScreenAddress) {
  const pack = await loadPack('board', 'recommendations', 'actors')
  const { levels } = pack.board
  const level = levels.find(({ id }) => id === params['levelId'])
  if (!level) return null
  const { sheets, axes, recommendations } = pack.recommendations
  const speaking = recommendations.filter((one) => one.levels.includes(level.id))
  return {
    level,
    levels,
    axes,
    recommendationCount: speaking.length,
    sheets: sheets
      .map((sheet) => ({ sheet, items: speaking.filter((one) => one.sheet === sheet.id) }))
      .filter(({ items }) => items.length > 0),
    kinds: KINDS.map((kind) => ({
      kind,
      points: pack.actors.actors.flatMap((actor) =>
        actor[kind]
          .filter((point) => point.levels.includes(level.id))
          .map(({ text }) => ({ actor: { id: actor.id, title: actor.title }, text })),
      ),
    })).filter(({ points }) => points.length > 0),
  }
}

/** One level of the board: what it is, what to ask oneself there, and all that speaks to it. */
export default function LevelPage() {
  const { t } = useText()
  const data = useScreenData<typeof loader>()
  if (!data) {
    const all = <ButtonLink to="/recommandations">{t('study:matrix.title')}</ButtonLink>
    return (
      <Notice title={t('library:level.missing.title')} actions={all}>
        <title>{t('library:level.missing.title')}</title>
        <p>{t('library:level.missing.text')}</p>
      </Notice>
    )
  }
  const { level, levels, axes, recommendationCount, sheets, kinds } = data
  const sections = [
    { id: 'questions', title: t('library:level.questions') },
    { id: 'exemples', title: t('library:level.examples') },
    { id: 'recommandations', title: t('library:level.recommendations') },
    { id: 'acteurs', title: t('library:level.actors') },
  ]
  return (
    // Another level is another page: what was unfolded in one stays there.
    <article key={level.id} className={reading.page}>
      <PageHead title={t('library:level.title', { level: level.title })} description={level.description} />
      <header className={styles.head}>
        <RingGlyph ring={level.number} size={96} />
        <div>
          <p>{t('library:level.number', { number: level.number, total: levels.length })}</p>
          <h1>{level.title}</h1>
        </div>
      </header>
      <p className={reading.summary}>{level.description}</p>
      <PageContents label={t('library:level.contents')} items={sections} />
      <section className={styles.part} aria-labelledby="questions">
        <h2 id="questions">{t('library:level.questions')}</h2>
        <ul className={styles.questions}>
          {level.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
      <section className={styles.part} aria-labelledby="exemples">
        <h2 id="exemples">{t('library:level.examples')}</h2>
        <ul className={styles.examples}>
          {level.examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
        <p className={reading.source}>{t('library:level.source', { ...level.source })}</p>
      </section>
      <section className={styles.part} aria-labelledby="recommandations">
        <h2 id="recommandations">{t('library:level.recommendations')}</h2>
        <p>
          <Link to={`/recommandations?niveau=${level.id}`}>
            {t('library:level.matrix', { count: recommendationCount })}
          </Link>
        </p>
        <div className={styles.folds}>
          {sheets.map(({ sheet, items }) => (
            <FoldedList
              key={sheet.id}
              heading={sheet.title}
              items={items.map(({ id, text, axis }) => ({
                text,
                from: axes.find((one) => one.id === axis)?.title ?? axis,
                to: `/recommandations/${sheet.id}#${id}`,
              }))}
            />
          ))}
        </div>
      </section>
      <section className={styles.part} aria-labelledby="acteurs">
        <h2 id="acteurs">{t('library:level.actors')}</h2>
        <div className={styles.folds}>
          {kinds.map(({ kind, points }) => (
            <FoldedList
              key={kind}
              heading={t(`study:actors.kind.${kind}`)}
              items={points.map(({ actor, text }) => ({
                text,
                from: actor.title,
                to: `/acteurs#${actor.id}-${kind}`,
              }))}
            />
          ))}
        </div>
      </section>
      <nav className={styles.others} aria-labelledby="others">
        <h2 id="others">{t('library:level.others')}</h2>
        <ul className={styles.levels}>
          {levels
            .filter((other) => other.id !== level.id)
            .map((other) => (
              <li key={other.id}>
                <Link to={`/niveaux/${other.id}`}>
                  <RingGlyph ring={other.number} size={56} />
                  {other.title}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </article>
  )
}
