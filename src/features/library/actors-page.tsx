import CircleAlert from 'lucide-react/icons/circle-exclamation-point'
import KeyRound from 'lucide-react/icons/key-round'
import Sprout from 'lucide-react/icons/sprout'
import { Link } from 'react-router'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { useScreenData } from '../../state/screen-data'
import styles from './actors-page.module.css'
import { LevelSigns } from './level-signs'
import { PageContents } from './page-contents'
import { PageIntro } from './page-intro'

const KINDS = [
  { kind: 'opportunities', Icon: Sprout },
  { kind: 'risks', Icon: CircleAlert },
  { kind: 'conditions', Icon: KeyRound },
] as const

export async function loader() {
  const { actors, board } = await loadPack('actors', 'board')
  return { actors: actors.actors, board: board.levels }
}

/** For each kind of actors, what digital tools may bring, what they put at risk, and what it takes. */
export default function ActorsPage() {
  const { t } = useText()
  const { actors, board } = useScreenData<typeof loader>()
  return (
    <div className={styles.page}>
      <PageIntro
        title={t('study:actors.title')}
        description={t('study:actors.description')}
        intro={t('study:actors.intro')}
      />
      <PageContents label={t('study:actors.contents')} items={actors} />
      {actors.map((actor) => (
        <section key={actor.id} className={styles.actor} aria-labelledby={actor.id}>
          <header>
            <h2 id={actor.id}>{actor.title}</h2>
            <p>{actor.summary}</p>
          </header>
          <div className={styles.kinds}>
            {KINDS.map(({ kind, Icon }) => (
              <div key={kind} className={kind === 'conditions' ? styles.conditions : undefined}>
                <h3 id={`${actor.id}-${kind}`}>
                  <Icon aria-hidden />
                  {t(`study:actors.kind.${kind}`)}
                </h3>
                <ul className={styles.points}>
                  {actor[kind].map((point) => (
                    <li key={point.text}>
                      <p>{point.text}</p>
                      <LevelSigns board={board} levels={point.levels} />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
          <p className={styles.source}>{t('study:actors.source', { ...actor.source })}</p>
        </section>
      ))}
      <p className={styles.also}>
        <Link to="/recommandations">{t('study:matrix.title')}</Link>
        <span>{t('study:actors.recommendations')}</span>
      </p>
    </div>
  )
}
