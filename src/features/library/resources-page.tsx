import { Link, useLoaderData } from 'react-router'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { PageHead } from '../../ui/page-head'
import { ThemeSeal } from '../../ui/theme-seal'
import { Further } from './further'
import { ResourceList } from './resource-list'
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
      <PageHead title={t('library:resources.title')} description={t('library:resources.description')} />
      <header className={styles.head}>
        <h1>{t('library:resources.title')}</h1>
        <p>{t('library:resources.intro')}</p>
      </header>
      {themes.map((theme) => (
        <section key={theme.id} className={styles.theme} data-colour={theme.colour} aria-labelledby={theme.id}>
          <h2 id={theme.id}>
            <ThemeSeal icon={theme.icon} size={40} />
            <Link to={`/thematiques/${theme.id}`}>{theme.name}</Link>
          </h2>
          <ResourceList resources={resources.filter((resource) => resource.theme === theme.id)} />
        </section>
      ))}
      <Further />
    </div>
  )
}
