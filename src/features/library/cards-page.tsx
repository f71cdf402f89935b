import Printer from 'lucide-react/icons/printer'
import { useRef } from 'react'
import { useSearchParams } from 'react-router'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { useScreenData } from '../../state/screen-data'
import { Button, ButtonLink } from '../../ui/button'
import { type CardFilter, cardFilterSearch, filterCards, NO_FILTER, readCardFilter } from './card-filter'
import { CardFilters } from './card-filters'
import { CardGrid } from './card-grid'
import styles from './cards-page.module.css'
import { PageIntro } from './page-intro'
import { usePlayedCards } from './use-played-cards'
import { countKeywords } from './count-keywords'

export async function loader() {
  const [themes, { cards, resources, board }] = await Promise.all([
    loadThemes(),
    loadPack('cards', 'resources', 'board'),
  ])
  return {
    themes,
    cards: cards.cards,
    board: board.levels,
    resources: resources.resources.map(({ id, title }) => ({ id, title })),
    keywords: countKeywords(cards.cards),
  }
}

/** What the print room is asked for: the cards that are shown. */
function printSearch(filter: CardFilter, shown: readonly { readonly id: string }[]): string {
  const isTheme = cardFilterSearch({ ...NO_FILTER, theme: filter.theme }) === cardFilterSearch(filter)
  return isTheme ? cardFilterSearch(filter) : `?choix=${shown.map(({ id }) => id).join(',')}`
}

/** What follows the `?` is no reason to load anything again. */
export const ignoresSearch = true

/** All cards at a glance, or those that answer the choices in the address. */
export default function CardsPage() {
  const { t } = useText()
  const { themes, cards, board, resources, keywords } = useScreenData<typeof loader>()
  const [search, setSearch] = useSearchParams()
  const played = usePlayedCards()
  const count = useRef<HTMLParagraphElement>(null)
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
  const filter = readCardFilter(search, {
    theme: ids(themes),
    keyword: keywords.map(({ word }) => word),
    level: ids(board),
    resource: ids(resources),
  })
  const theme = themes.find(({ id }) => id === filter.theme)
  const shown = filterCards(cards, filter, played)
  const ask = (next: CardFilter) => setSearch(cardFilterSearch(next), { replace: true })
  const isNarrowed = cardFilterSearch(filter) !== ''
  return (
    <div className={styles.page}>
      <PageIntro
        title={t('library:cards.title')}
        description={t('library:cards.description')}
        intro={t('library:cards.intro')}
      />
      <CardFilters
        filter={filter}
        onChange={(change) => ask({ ...filter, ...change })}
        themes={themes}
        board={board}
        resources={resources}
        keywords={keywords}
      />
      <div className={styles.count}>
        <p ref={count} role="status" tabIndex={-1}>
          {t(isNarrowed ? 'reading:cards.count' : 'library:cards.count', { count: shown.length, total: cards.length })}
          {theme ? <span className={styles.about}> {theme.description}</span> : null}
        </p>
        {isNarrowed ? (
          <Button
            look="quiet"
            size="small"
            onClick={() => {
              // It goes away with what it clears.
              count.current?.focus()
              ask(NO_FILTER)
            }}
          >
            {t('reading:cards.clear')}
          </Button>
        ) : null}
        {shown.length > 0 ? (
          <ButtonLink
            className={styles.print}
            look="quiet"
            size="small"
            to={`/imprimer${printSearch(filter, shown)}`}
            icon={<Printer aria-hidden />}
          >
            {t('reading:cards.print')}
          </ButtonLink>
        ) : null}
      </div>
      {shown.length === 0 ? <p>{t('reading:cards.none')}</p> : null}
      <CardGrid key={cardFilterSearch(filter)} cards={shown} themes={themes} heading="h2" played={played ?? []} />
    </div>
  )
}
