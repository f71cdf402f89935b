import { Check } from 'lucide-react'
import { Link } from 'react-router'
import { type Theme, themeOf } from '../../content/themes'
import type { Card } from '../../domain/pack'
import { useText } from '../../i18n/use-text'
import { SituationCard } from '../../ui/situation-card'
import styles from './card-grid.module.css'

interface Props {
  readonly cards: readonly Card[]
  readonly themes: readonly Theme[]
  /** The rank of the cards' titles among the headings of the page. */
  readonly heading: 'h2' | 'h3'
  /** Ids of those that bear the stamp of a card played with a group. */
  readonly played?: readonly string[]
}

/** Cards side by side, each with the beginning of its situation. */
export function CardGrid({ cards, themes, heading: Heading, played = [] }: Props) {
  const { t } = useText()
  return (
    <ul className={styles.cards}>
      {cards.map((card) => {
        const theme = themeOf(themes, card.theme)
        return (
          <li key={card.id}>
            <SituationCard
              size="small"
              colour={theme.colour}
              icon={theme.icon}
              theme={theme.shortName}
              number={t('common:card.number.label', { number: card.number })}
              title={
                <Heading>
                  <Link to={`/cartes/${card.id}`} className={styles.link}>
                    {card.title}
                  </Link>
                </Heading>
              }
            >
              <p className={styles.excerpt}>{card.situation[0]}</p>
            </SituationCard>
            {played.includes(card.id) ? (
              <span
                className={styles.played}
                role="img"
                aria-label={t('reading:cards.stamp')}
                title={t('reading:cards.stamp')}
              >
                <Check aria-hidden />
              </span>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
