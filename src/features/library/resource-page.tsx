import { Link } from 'react-router'
import { termsIn } from '../../content/find-terms'
import { readingMinutes } from '../../content/reading-minutes'
import { runningTexts } from '../../content/running-texts'
import { markIdOf } from '../../domain/mark-id'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { type ScreenAddress, useScreenData } from '../../state/screen-data'
import { ButtonLink } from '../../ui/button'
import { ContentBlocks } from '../../ui/content-blocks'
import { Notice } from '../../ui/notice'
import { PageHead } from '../../ui/page-head'
import { offerGlossary } from './glossary-offer'
import { MarkPanel } from './mark-panel'
import { ReadAloud } from './read-aloud'
import styles from './reading-page.module.css'

export async function loader({ params }: ScreenAddress) {
  const [themes, pack] = await Promise.all([loadThemes(), loadPack('cards', 'resources', 'glossary')])
  const resource = pack.resources.resources.find(({ id }) => id === params['resourceId'])
  if (!resource) return null
  const cards = pack.cards.cards.filter((card) => card.resources.includes(resource.id))
  return {
    resource,
    cards: cards.map(({ id, title }) => ({ id, title })),
    theme: themes.find(({ id }) => id === resource.theme),
    terms: termsIn(resource.blocks.flatMap(runningTexts), pack.glossary.terms),
  }
}

/** One resource, to be read, and the cards that it helps with. */
export default function ResourcePage() {
  const { t } = useText()
  const data = useScreenData<typeof loader>()
  const all = <ButtonLink to="/ressources">{t('library:resource.all')}</ButtonLink>
  if (!data) {
    return (
      <Notice title={t('library:resource.missing.title')} actions={all}>
        <title>{t('library:resource.missing.title')}</title>
        <p>{t('library:resource.missing.text')}</p>
      </Notice>
    )
  }
  const { resource, cards, theme, terms } = data
  return (
    <article className={styles.page} data-colour={theme?.colour}>
      <PageHead title={resource.title} description={resource.summary} />
      <header className={styles.title}>
        <p className={styles.label}>
          {theme ? (
            <Link to={`/thematiques/${theme.id}`}>
              <strong>{theme.shortName}</strong>
            </Link>
          ) : null}
          <span>{t(`library:resource.kind.${resource.kind}`)}</span>
          <span>{t('library:resource.reading', { count: readingMinutes(resource) })}</span>
        </p>
        <div className={styles.title} data-spoken>
          <h1>{resource.title}</h1>
          <p className={styles.summary}>{resource.summary}</p>
        </div>
        <ReadAloud key={resource.id} />
      </header>
      <div className={styles.text} data-spoken>
        <ContentBlocks blocks={resource.blocks} draw={offerGlossary(resource.blocks.flatMap(runningTexts), terms)} />
      </div>
      <MarkPanel key={resource.id} id={markIdOf('resource', resource.id)} />
      {cards.length > 0 ? (
        <section className={styles.related} aria-labelledby="cards">
          <h2 id="cards">{t('library:resource.cards')}</h2>
          <ul className={styles.links}>
            {cards.map((card) => (
              <li key={card.id}>
                <Link to={`/cartes/${card.id}`}>{card.title}</Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className={styles.source}>{t('library:resource.source', { ...resource.source })}</p>
      <nav className={styles.around} aria-label={t('library:resources.title')}>
        {all}
      </nav>
    </article>
  )
}
