import { Link } from 'react-router'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { useScreenData } from '../../state/screen-data'
import { ButtonLink } from '../../ui/button'
import { ContentBlocks } from '../../ui/content-blocks'
import { PageHead } from '../../ui/page-head'
import reading from './reading-page.module.css'
import { TrainingModule } from './training-module'
import styles from './training-page.module.css'

export async function loader() {
  const [themes, pack] = await Promise.all([loadThemes(), loadPack('training', 'cards', 'resources')])
  const named = <Item extends { readonly id: string }>(ids: readonly string[], items: readonly Item[]) =>
    ids.flatMap((id) => items.filter((item) => item.id === id))
  return {
    themes,
    introduction: pack.training.introduction,
    advice: pack.training.advice,
    modules: pack.training.modules.map((module) => ({
      module,
      cards: named(module.cards, pack.cards.cards).map(({ id, title, theme }) => ({ id, title, theme })),
      resources: named(module.resources, pack.resources.resources).map(({ id, title, theme }) => ({
        id,
        title,
        theme,
      })),
    })),
  }
}

/** A training path in modules, and what of the game serves each of them. */
export default function TrainingPage() {
  const { t, language } = useText()
  const { themes, introduction, advice, modules } = useScreenData<typeof loader>()
  const number = new Intl.NumberFormat(language)
  const inDays = (days: number) => t('study:training.days', { count: days, days: number.format(days) })
  const total = modules.reduce((sum, { module }) => sum + module.days, 0)
  return (
    <div className={reading.page}>
      <PageHead title={t('study:training.title')} description={t('study:training.description')} />
      <header className={reading.title}>
        <h1>{t('study:training.title')}</h1>
        <p className={reading.summary}>
          {t('study:training.summary', { count: modules.length, total: inDays(total) })}
        </p>
      </header>
      <nav className={styles.path} aria-label={t('study:training.contents')}>
        <ol className={styles.steps}>
          {modules.map(({ module }) => (
            <li key={module.id}>
              <a href={`#${module.id}`}>{module.title}</a>
              <span>{inDays(module.days)}</span>
            </li>
          ))}
        </ol>
        <p>
          <a href="#conseils">{t('study:training.advice')}</a>
        </p>
      </nav>
      <div className={styles.introduction}>
        {introduction.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      {modules.map(({ module, cards, resources }) => (
        <TrainingModule
          key={module.id}
          module={module}
          days={inDays(module.days)}
          cards={cards}
          resources={resources}
          themes={themes}
        />
      ))}
      <section className={styles.advice} aria-labelledby="conseils">
        <h2 id="conseils">{t('study:training.advice')}</h2>
        <ContentBlocks blocks={[{ type: 'list', items: advice }]} />
      </section>
      <nav className={reading.around} aria-label={t('library:resources.title')}>
        <ButtonLink to="/ressources">{t('library:resource.all')}</ButtonLink>
        <Link to="/cartes">{t('library:card.all')}</Link>
      </nav>
    </div>
  )
}
