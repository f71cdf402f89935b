import Check from 'lucide-react/icons/check'
import type { WordsFile } from '../../domain/pack-library'
import type { SaidWord } from '../../game/wall/word-pages'
import { foldText } from '../../game/fold-text'
import { useText } from '../../i18n/use-text'
import { VisuallyHidden } from '../../ui/visually-hidden'
import styles from './survey-words.module.css'

interface Props {
  readonly survey: WordsFile
  readonly said: readonly SaidWord[]
  /** How many of its words there is room for. */
  readonly most: number
}

/** The words of the survey that were said most often: a full square for one group, a hollow one for the other. */
export function SurveyWords({ survey, said, most }: Props) {
  const { t } = useText()
  const ours = new Set(said.map(({ text }) => foldText(text)))
  const words = survey.words
    .toSorted((one, other) => other.professionals + other.people - one.professionals - one.people)
    .slice(0, most)
  return (
    <section className={styles.survey}>
      <h2 className={styles.heading}>{t('projection:words.survey')}</h2>
      <ul className={styles.groups}>
        {survey.groups.map((group) => (
          <li key={group.id} data-group={group.id}>
            <i aria-hidden="true" />
            {group.title}
          </li>
        ))}
      </ul>
      <ol className={styles.words}>
        {words.map((word) => (
          <li key={word.id} data-ours={ours.has(foldText(word.word))}>
            <span className={styles.word}>
              {word.word}
              {ours.has(foldText(word.word)) ? <Check role="img" aria-label={t('projection:words.shared')} /> : null}
            </span>
            {survey.groups.map((group) => (
              <span key={group.id} data-group={group.id}>
                <i aria-hidden="true" />
                <VisuallyHidden>{group.title}</VisuallyHidden> {word[group.id]}
              </span>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
