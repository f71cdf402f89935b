import Check from 'lucide-react/icons/check'
import { memo } from 'react'
import { Link } from 'react-router'
import type { Theme } from '../../content/themes'
import type { Card } from '../../domain/pack'
import { useText } from '../../i18n/use-text'
import { SituationCard } from '../../ui/situation-card'
import styles from './card-grid.module.css'

interface Props {
  readonly card: Card
  readonly theme: Theme
  readonly heading: 'h2' | 'h3'
  readonly isPlayed: boolean
  /** Its place among how many, where not all of them are there. */
  readonly place?: number | undefined
  readonly total?: number | undefined
}

/** One card of many: the whole of it leads to its page. */
export const CardItem = memo(function CardItem({ card, theme, heading: Heading, isPlayed, place, total }: Props) {
  const { t } = useText()
  return (
    <li aria-posinset={place} aria-setsize={total}>
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
      {isPlayed ? (
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
})
