import { themeOf } from '../../content/themes'
import styles from './card-grid.module.css'
import { CardItem } from './card-item'
import { type CardGridProps, LongCardGrid } from './long-card-grid'

/** As many as a slow phone lays out at once without one waiting for it. */
const MOST_AT_ONCE = 120

/** Cards side by side, each with the beginning of its situation. */
export function CardGrid(props: CardGridProps) {
  const { cards, themes, heading, played = [] } = props
  if (cards.length > MOST_AT_ONCE) return <LongCardGrid {...props} />
  return (
    <ul className={styles.cards}>
      {cards.map((card) => (
        <CardItem
          key={card.id}
          card={card}
          theme={themeOf(themes, card.theme)}
          heading={heading}
          isPlayed={played.includes(card.id)}
        />
      ))}
    </ul>
  )
}
