import type { Level } from '../../domain/pack'
import { useText } from '../../i18n/use-text'
import styles from './level-help.module.css'

/** What there is to ask oneself at a level, from the guide. */
export function LevelQuestions({ level }: { readonly level: Level }) {
  const { t } = useText()
  return (
    <section className={styles.help} aria-label={t('play:board.questionsOf', { level: level.title })}>
      <h3>{t('play:board.questions')}</h3>
      <ul>
        {level.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )
}

/** What the guide says of a level, and examples to react to. */
export function LevelHelp({ id, level }: { readonly id: string; readonly level: Level }) {
  const { t } = useText()
  return (
    <section id={id} className={styles.help} aria-label={t('play:board.help.of', { level: level.title })}>
      <p>{level.description}</p>
      <h3>{t('play:board.examples')}</h3>
      <ul>
        {level.examples.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
    </section>
  )
}
