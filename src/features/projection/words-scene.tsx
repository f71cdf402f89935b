import type { ProjectedScene } from '../../game/wall/projected-view'
import { roomAt } from '../../game/wall/room'
import { useText } from '../../i18n/use-text'
import { usePackFile } from '../../state/use-pack-file'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { Fitted } from './fitted'
import { SceneTitle } from './scene-title'
import { SurveyWords } from './survey-words'
import styles from './words-scene.module.css'

interface Props {
  readonly scene: Extract<ProjectedScene, { kind: 'words' }>
  readonly scale: number
}

/** The names of the column and of its two groups, in lines. */
const ABOVE = 5

/** What the group says, the words said most often first, beside what others said in a survey. */
export function WordsScene({ scene, scale }: Props) {
  const { t } = useText()
  const survey = usePackFile('words')
  return (
    <>
      <SceneTitle>{survey?.question ?? t('projection:words.title')}</SceneTitle>
      <Fitted most={36} scale={scale}>
        <div className={styles.words}>
          <section>
            <h2 className={styles.heading}>{t('projection:words.ours')}</h2>
            {scene.page.length === 0 ? <p>{t('projection:words.empty')}</p> : null}
            <ol className={styles.said}>
              {scene.page.map(({ text, count }) => (
                <li key={text} data-often={count > 1}>
                  <span className={styles.count} aria-hidden="true">
                    {count}
                  </span>
                  {text} <VisuallyHidden>{t('play:words.times', { count })}</VisuallyHidden>
                </li>
              ))}
            </ol>
          </section>
          {survey ? <SurveyWords survey={survey} said={scene.words} most={roomAt(scale).lines - ABOVE} /> : null}
        </div>
      </Fitted>
    </>
  )
}
