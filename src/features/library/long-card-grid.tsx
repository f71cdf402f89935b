import { useRef } from 'react'
import { type Theme, themeOf } from '../../content/themes'
import type { Card } from '../../domain/pack'
import styles from './card-grid.module.css'
import { CardItem } from './card-item'
import { useNearRows } from './use-near-rows'

export interface CardGridProps {
  readonly cards: readonly Card[]
  readonly themes: readonly Theme[]
  /** The rank of the cards' titles among the headings of the page. */
  readonly heading: 'h2' | 'h3'
  /** Ids of those that bear the stamp of a card played with a group. */
  readonly played?: readonly string[]
}

/** The room of rows that are not there. */
function Gap({ height }: { readonly height: number }) {
  return (
    <li
      className={styles.gap}
      aria-hidden="true"
      // The page's policy refuses style attributes.
      ref={(element) => {
        if (element) element.style.blockSize = `${height}px`
      }}
    />
  )
}

/** A great many cards: only the rows near what is in sight are there, each with its place among all. */
export function LongCardGrid({ cards, themes, heading, played = [] }: CardGridProps) {
  const list = useRef<HTMLUListElement>(null)
  const { columns, rows, gaps } = useNearRows(list, cards.length)
  const gap = (nth: number) => {
    const height = gaps[nth] ?? 0
    return height > 0 ? [<Gap key={`before ${rows[nth] ?? 'the end'}`} height={height} />] : []
  }
  return (
    <ul ref={list} className={styles.cards}>
      {rows.flatMap((row, nth) => [
        ...gap(nth),
        ...cards
          .slice(row * columns, (row + 1) * columns)
          .map((card, index) => (
            <CardItem
              key={card.id}
              card={card}
              theme={themeOf(themes, card.theme)}
              heading={heading}
              isPlayed={played.includes(card.id)}
              place={row * columns + index + 1}
              total={cards.length}
            />
          )),
      ])}
      {gap(rows.length)}
    </ul>
  )
}
