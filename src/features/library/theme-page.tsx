import { Link } from 'react-router'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { type ScreenAddress, useScreenData } from '../../state/screen-data'
import { ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { PageHead } from '../../ui/page-head'
import { ThemeSeal } from '../../ui/theme-seal'
import { CardGrid } from './card-grid'
import { inOrder } from './glossary-terms'
import { listed } from './listed-resource'
import { ResourceList } from './resource-list'
import styles from './theme-page.module.css'

export async function loader({ params }: ScreenAddress) {
  const [themes, pack] = await Promise.all([loadThemes(), loadPack('cards', 'resources', 'glossary')])
  const theme = themes.find(({ id }) => id === params['themeId'])
  if (!theme) return null
  const ofTheme = (item: { readonly theme?: string | undefined }) => item.theme === theme.id
  return {
    theme,
    themes,
    cards: pack.cards.cards.filter(ofTheme),
    resources: pack.resources.resources.filter(ofTheme).map(listed),
    terms: pack.glossary.terms.filter(ofTheme),
  }
}

/** One theme: what it is about, its cards, its resources and its words. */
export default function ThemePage() {
  const { t, language } = useText()
  const data = useScreenData<typeof loader>()
  if (!data) {
    return (
      <Notice
        title={t('library:theme.missing.title')}
        actions={<ButtonLink to="/ressources">{t('library:resource.all')}</ButtonLink>}
      >
        <title>{t('library:theme.missing.title')}</title>
        <p>{t('library:theme.missing.text')}</p>
      </Notice>
    )
  }
  const { theme, themes, cards, resources, terms } = data
  return (
    <div className={styles.page} data-colour={theme.colour}>
      <PageHead title={theme.name} description={theme.description} />
      <header className={styles.head}>
        <ThemeSeal icon={theme.icon} size={84} />
        <div>
          <p className={styles.label}>{t('library:theme.number', { number: theme.number })}</p>
          <h1>{theme.name}</h1>
        </div>
        <p className={styles.about}>{theme.description}</p>
      </header>
      <section className={styles.section} aria-labelledby="cartes">
        <h2 id="cartes">{t('library:theme.cards')}</h2>
        <CardGrid cards={cards} themes={themes} heading="h3" />
      </section>
      <section className={styles.section} aria-labelledby="ressources">
        <h2 id="ressources">{t('library:theme.resources')}</h2>
        <ResourceList resources={resources} />
      </section>
      {terms.length > 0 ? (
        <section className={styles.section} aria-labelledby="mots">
          <h2 id="mots">{t('library:theme.terms')}</h2>
          <ul className={styles.terms}>
            {inOrder(terms, language).map(({ id, term }) => (
              <li key={id}>
                <Link to={`/glossaire#${id}`}>{term}</Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <nav className={styles.others} aria-labelledby="thematiques">
        <h2 id="thematiques">{t('library:theme.others')}</h2>
        <ul className={styles.themes}>
          {themes
            .filter((other) => other.id !== theme.id)
            .map((other) => (
              <li key={other.id} data-colour={other.colour}>
                <ThemeSeal icon={other.icon} size={40} />
                <Link to={`/thematiques/${other.id}`}>{other.name}</Link>
              </li>
            ))}
        </ul>
      </nav>
    </div>
  )
}
