import { Link, useLoaderData, useSearchParams } from 'react-router'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { PageHead } from '../../ui/page-head'
import { CardGrid } from './card-grid'
import styles from './cards-page.module.css'

export async function loader() {
  const [themes, { cards }] = await Promise.all([loadThemes(), loadPack('cards')])
  return { themes, cards: cards.cards }
}

/** All cards at a glance; the chosen theme is in the address. */
export function CardsPage() {
  const { t } = useText()
  const { themes, cards } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const chosen = themes.find(({ id }) => id === search.get('theme'))
  const shown = chosen ? cards.filter(({ theme }) => theme === chosen.id) : cards
  return (
    <div className={styles.page}>
      <PageHead title={t('library:cards.title')} description={t('library:cards.description')} />
      <header className={styles.head}>
        <h1>{t('library:cards.title')}</h1>
        <p>{t('library:cards.intro')}</p>
      </header>
      <nav aria-label={t('library:cards.filter')}>
        <ul className={styles.filter}>
          <li>
            <Link to="/cartes" replace aria-current={chosen ? undefined : 'true'}>
              {t('common:themes.all.label')}
            </Link>
          </li>
          {themes.map((theme) => (
            <li key={theme.id} data-colour={theme.colour}>
              <Link to={`/cartes?theme=${theme.id}`} replace aria-current={theme === chosen ? 'true' : undefined}>
                {theme.shortName}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p role="status">
        {t('library:cards.count', { count: shown.length })}
        {chosen ? <span className={styles.about}> {chosen.description}</span> : null}
      </p>
      <CardGrid cards={shown} themes={themes} heading="h2" />
    </div>
  )
}
