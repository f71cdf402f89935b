import { Link } from 'react-router'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { useScreenData } from '../../state/screen-data'
import { ButtonLink } from '../../ui/button'
import { PageHead } from '../../ui/page-head'
import { PageContents } from './page-contents'
import reading from './reading-page.module.css'
import { ReferenceLaw } from './reference-law'
import { ReferenceService } from './reference-service'
import styles from './references-page.module.css'
import { useArrivedAt } from './use-arrived-at'

export async function loader() {
  const { references, glossary } = await loadPack('references', 'glossary')
  return { ...references, terms: glossary.terms.map(({ id }) => id) }
}

/** The law that the work stands on, and the public services that help. */
export default function ReferencesPage() {
  const { t } = useText()
  const { groups, laws, services, terms } = useScreenData<typeof loader>()
  const arrivedAt = useArrivedAt()
  const sources = new Set([...laws, ...services].map(({ source }) => t('study:references.source', { ...source })))
  const contents = [...groups, { id: 'services', title: t('study:references.services.title') }]
  return (
    <div className={reading.page}>
      <PageHead title={t('study:references.title')} description={t('study:references.description')} />
      <header className={reading.title}>
        <h1>{t('study:references.title')}</h1>
        <p className={reading.summary}>{t('study:references.intro')}</p>
      </header>
      <PageContents label={t('study:references.contents')} items={contents} />
      {groups.map((group) => (
        <section key={group.id} className={styles.group} aria-labelledby={group.id}>
          <h2 id={group.id}>{group.title}</h2>
          <ul className={styles.items}>
            {laws
              .filter((law) => law.group === group.id)
              .map((law) => (
                <ReferenceLaw key={law.id} law={law} isTerm={terms.includes(law.id)} isMarked={law.id === arrivedAt} />
              ))}
          </ul>
        </section>
      ))}
      <section className={styles.group} aria-labelledby="services">
        <h2 id="services">{t('study:references.services.title')}</h2>
        <p>{t('study:references.services.intro')}</p>
        <ul className={styles.items}>
          {services.map((service) => (
            <ReferenceService
              key={service.id}
              service={service}
              isTerm={terms.includes(service.id)}
              isMarked={service.id === arrivedAt}
            />
          ))}
        </ul>
      </section>
      <section className={styles.sources} aria-labelledby="sources">
        <h2 id="sources">{t('study:references.sources')}</h2>
        <ul className={styles.sourceList}>
          {[...sources].map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <p>{t('study:references.rewritten')}</p>
      </section>
      <nav className={reading.around} aria-label={t('library:resources.title')}>
        <ButtonLink to="/ressources">{t('library:resource.all')}</ButtonLink>
        <Link to="/glossaire">{t('study:references.glossary')}</Link>
      </nav>
    </div>
  )
}
