import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
import { Link } from 'react-router'
import { termsIn } from '../../content/find-terms'
import { themeOf } from '../../content/themes'
import { markIdOf } from '../../domain/mark-id'
import type { Card } from '../../domain/pack'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { type ScreenAddress, useScreenData } from '../../state/screen-data'
import { ButtonLink } from '../../ui/button'
import { CardBody } from '../../ui/card-body'
import { Notice } from '../../ui/notice'
import { PageHead } from '../../ui/page-head'
import { SituationCard } from '../../ui/situation-card'
import { CardTools } from './card-tools'
import { cutAtWord } from './cut-at-word'
import { offerGlossary } from './glossary-offer'
import { MarkPanel } from './mark-panel'
import styles from './reading-page.module.css'

/** What a list of results shows of a page. */
const DESCRIPTION_LENGTH = 160

export async function loader({ params }: ScreenAddress) {
  const [themes, pack] = await Promise.all([loadThemes(), loadPack('cards', 'resources', 'glossary')])
  const { cards } = pack.cards
  const index = cards.findIndex(({ id }) => id === params['cardId'])
  const card = cards[index]
  if (!card) return null
  const resources = card.resources.flatMap((id) => pack.resources.resources.filter((resource) => resource.id === id))
  const titled = (one: Card | undefined) => one && { id: one.id, title: one.title }
  return {
    card,
    theme: themeOf(themes, card.theme),
    resources: resources.map(({ id, title, summary }) => ({ id, title, summary })),
    previous: titled(cards[index - 1]),
    next: titled(cards[index + 1]),
    terms: termsIn(textsOf(card), pack.glossary.terms),
  }
}

const textsOf = ({ situation, dilemma, questions }: Card) => [...situation, ...(dilemma ?? []), ...questions]

/** One card, what it asks, and what helps with it. */
export default function CardPage() {
  const { t } = useText()
  const data = useScreenData<typeof loader>()
  const all = <ButtonLink to="/cartes">{t('library:card.all')}</ButtonLink>
  if (!data) {
    return (
      <Notice title={t('library:card.missing.title')} actions={all}>
        <title>{t('library:card.missing.title')}</title>
        <p>{t('library:card.missing.text')}</p>
      </Notice>
    )
  }
  const { card, theme, resources, previous, next, terms } = data
  return (
    <div className={styles.page} data-colour={theme.colour}>
      <PageHead title={card.title} description={cutAtWord(card.situation[0] ?? '', DESCRIPTION_LENGTH)} />
      <div data-spoken>
        <SituationCard
          colour={theme.colour}
          icon={theme.icon}
          theme={theme.shortName}
          number={t('common:card.number.label', { number: card.number })}
          title={<h1>{card.title}</h1>}
        >
          <CardBody
            situation={card.situation}
            dilemma={card.dilemma ? { heading: t('common:card.dilemma.heading'), sides: card.dilemma } : undefined}
            questions={{ heading: t('common:card.questions.heading'), items: card.questions }}
            draw={offerGlossary(textsOf(card), terms)}
          />
        </SituationCard>
      </div>
      <CardTools key={`${card.id}-tools`} cardId={card.id} />
      <MarkPanel key={card.id} id={markIdOf('card', card.id)} />
      <section className={styles.related} aria-labelledby="help">
        <h2 id="help">{t('library:card.resources')}</h2>
        <ul className={styles.links}>
          {resources.map((resource) => (
            <li key={resource.id}>
              <Link to={`/ressources/${resource.id}`}>{resource.title}</Link>
              <span>{resource.summary}</span>
            </li>
          ))}
        </ul>
        <p>
          <Link to={`/thematiques/${theme.id}`}>{t('library:theme.whole', { theme: theme.shortName })}</Link>
        </p>
      </section>
      <p className={styles.source}>{t('library:card.source', { ...card.source })}</p>
      <nav className={styles.around} aria-label={t('library:cards.title')}>
        {previous ? (
          <ButtonLink look="quiet" to={`/cartes/${previous.id}`} icon={<ArrowLeft aria-hidden />}>
            {t('library:card.previous', { title: previous.title })}
          </ButtonLink>
        ) : null}
        {all}
        {next ? (
          <ButtonLink look="quiet" to={`/cartes/${next.id}`} iconAfter={<ArrowRight aria-hidden />}>
            {t('library:card.next', { title: next.title })}
          </ButtonLink>
        ) : null}
      </nav>
    </div>
  )
}
