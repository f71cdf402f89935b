import { Link, useLoaderData } from 'react-router'
import { readingMinutes } from '../../content/reading-minutes'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { ThemeSeal } from '../../ui/theme-seal'
import styles from './resources-page.module.css'

export async function loader() {
  const [themes, { resources }] = await Promise.all([loadThemes(), loadPack('resources')])
  return { themes, resources: resources.resources }
}

/** The resources, by theme. */
export function ResourcesPage() {
  const { t } = useText()
  const { themes, resources } = useLoaderData<typeof loader>()
  return (
    <div className={styles.page}>
      <title>{t('library:resources.title')}</title>
      <header className={styles.head}>
        <h1>{t('library:resources.title')}</h1>
        <p>{t('library:resources.intro')}</p>
      </header>
      {themes.map((theme) => (
        <section key={theme.id} className={styles.theme} data-colour={theme.colour} aria-labelledby={theme.id}>
          <h2 id={theme.id}>
            <ThemeSeal icon={theme.icon} size={40} />
            {theme.name}
          </h2>
          <ul className={styles.list}>
            {resources
              .filter((resource) => resource.theme === theme.id)
              .map((resource) => (
                <li key={resource.id}>
                  <h3>
                    <Link to={`/ressources/${resource.id}`}>{resource.title}</Link>
                  </h3>
                  <p>{resource.summary}</p>
                  <p className={styles.meta}>
                    {t(`library:resource.kind.${resource.kind}`)},{' '}
                    {t('library:resource.reading', { count: readingMinutes(resource) })}
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
