import { Link } from 'react-router'
import { type Theme, themeOf } from '../../content/themes'
import type { Card, Resource } from '../../domain/pack'
import type { TrainingFile } from '../../domain/pack-library'
import { useText } from '../../i18n/use-text'
import { ContentBlocks } from '../../ui/content-blocks'
import { ThemeSeal } from '../../ui/theme-seal'
import reading from './reading-page.module.css'
import styles from './training-page.module.css'

interface Props {
  readonly module: TrainingFile['modules'][number]
  /** How long it takes, in words. */
  readonly days: string
  readonly cards: readonly Pick<Card, 'id' | 'title' | 'theme'>[]
  readonly resources: readonly Pick<Resource, 'id' | 'title' | 'theme'>[]
  readonly themes: readonly Theme[]
}

/** One module: what for, for whom, what one learns, and the cards and resources that serve it. */
export function TrainingModule({ module, days, cards, resources, themes }: Props) {
  const { t } = useText()
  return (
    <section className={styles.module} aria-labelledby={module.id}>
      <header className={styles.head}>
        <p className={styles.number}>{t('study:training.number', { number: module.number })}</p>
        <h2 id={module.id}>{module.title}</h2>
        <p className={reading.summary}>{module.aim}</p>
      </header>
      <dl className={styles.facts}>
        <div>
          <dt>{t('study:training.duration')}</dt>
          <dd>{days}</dd>
        </div>
        <div>
          <dt>{t('study:training.format')}</dt>
          <dd>{module.format}</dd>
        </div>
        {module.prerequisite ? (
          <div>
            <dt>{t('study:training.prerequisite')}</dt>
            <dd>{module.prerequisite}</dd>
          </div>
        ) : null}
      </dl>
      <div className={styles.part}>
        <h3>{t('study:training.goals')}</h3>
        <ContentBlocks blocks={[{ type: 'list', items: module.goals }]} />
      </div>
      <div className={styles.part}>
        <h3>{t('study:training.topics')}</h3>
        <ContentBlocks blocks={[{ type: 'list', items: module.contents }]} />
      </div>
      <div className={styles.serving}>
        {cards.length > 0 ? (
          <div className={styles.part}>
            <h3>{t('study:training.cards')}</h3>
            <ul className={styles.links}>
              {cards.map((card) => (
                <li key={card.id} data-colour={themeOf(themes, card.theme).colour}>
                  <ThemeSeal icon={themeOf(themes, card.theme).icon} size={26} />
                  <Link to={`/cartes/${card.id}`}>{card.title}</Link>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {resources.length > 0 ? (
          <div className={styles.part}>
            <h3>{t('study:training.resources')}</h3>
            <ul className={styles.links}>
              {resources.map((resource) => {
                const theme = themes.find(({ id }) => id === resource.theme)
                return (
                  <li key={resource.id} data-colour={theme?.colour}>
                    {theme ? <ThemeSeal icon={theme.icon} size={26} /> : null}
                    <Link to={`/ressources/${resource.id}`}>{resource.title}</Link>
                  </li>
                )
              })}
            </ul>
          </div>
        ) : null}
      </div>
      <p className={reading.source}>{t('library:resource.source', { ...module.source })}</p>
    </section>
  )
}
