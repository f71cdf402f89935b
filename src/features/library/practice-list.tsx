import { useText } from '../../i18n/use-text'
import styles from './practice-list.module.css'
import study from './study-page.module.css'

interface Named {
  readonly id: string
  readonly title: string
}

interface Practice extends Named {
  readonly text: string
  readonly examples: readonly string[]
  /** The activities that a family takes part in. */
  readonly related?: readonly Named[]
}

/** Activities or families, numbered, each with what it looks like in a day's work. */
export function PracticeList({ items }: { readonly items: readonly Practice[] }) {
  const { t } = useText()
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.id} id={item.id}>
          <h3>{item.title}</h3>
          <p>{item.text}</p>
          {item.related ? (
            <p className={styles.related}>
              <span>{t('study:practices.families.activities', { count: item.related.length })}</span>
              {item.related.map((activity) => (
                <a key={activity.id} href={`#${activity.id}`}>
                  {activity.title}
                </a>
              ))}
            </p>
          ) : null}
          <h4>{t('study:practices.examples')}</h4>
          <ul className={study.points}>
            {item.examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
