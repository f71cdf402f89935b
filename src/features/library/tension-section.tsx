import Sunrise from 'lucide-react/icons/sunrise'
import Umbrella from 'lucide-react/icons/umbrella'
import { Link } from 'react-router'
import type { PracticesFile } from '../../domain/pack-library'
import { useText } from '../../i18n/use-text'
import { classNames } from '../../ui/class-names'
import study from './study-page.module.css'
import styles from './tension-section.module.css'

interface Named {
  readonly id: string
  readonly title: string
}

interface Props {
  readonly tension: PracticesFile['tensions'][number]
  readonly cards: readonly Named[]
  readonly sheet: Named | undefined
}

/** What worries on one side, what attracts on the other, and the question that holds them together. */
export function TensionSection({ tension, cards, sheet }: Props) {
  const { t } = useText()
  const sides = [
    { key: 'fears', Icon: Umbrella, items: tension.fears },
    { key: 'interests', Icon: Sunrise, items: tension.interests },
  ] as const
  return (
    <article id={tension.id} className={styles.tension} aria-labelledby={`${tension.id}-titre`}>
      <h3 id={`${tension.id}-titre`}>{tension.title}</h3>
      <p className={study.text}>{tension.summary}</p>
      <div className={styles.sides}>
        {sides.map(({ key, Icon, items }) => (
          <div key={key} className={styles[key]}>
            <h4>
              <Icon aria-hidden />
              {t(`study:practices.tensions.${key}`)}
            </h4>
            <ul className={classNames(study.points, styles.items)}>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className={study.question}>{tension.question}</p>
      <ul className={styles.links}>
        {cards.map((card) => (
          <li key={card.id}>
            <span>{t('study:practices.tensions.card')}</span> <Link to={`/cartes/${card.id}`}>{card.title}</Link>
          </li>
        ))}
        {sheet ? (
          <li>
            <span>{t('study:practices.tensions.sheet')}</span>{' '}
            <Link to={`/recommandations/${sheet.id}`}>{sheet.title}</Link>
          </li>
        ) : null}
      </ul>
    </article>
  )
}
