import { Fragment } from 'react'
import type { Theme } from '../../content/themes'
import { themeOf } from '../../content/themes'
import type { Card } from '../../domain/pack'
import { useText } from '../../i18n/use-text'
import { CardBack } from './card-back'
import { CardFace } from './card-face'
import { cardLayout } from './card-layout'
import styles from './card-sheets.module.css'
import { CutLines } from './cut-lines'
import { imposeCards, isTurnedSideways } from './impose-cards'
import { backOf, type PaperChoice } from './paper-choice'
import { Sheet } from './sheet'

interface Props {
  readonly choice: PaperChoice
  readonly cards: readonly Card[]
  readonly themes: readonly Theme[]
  readonly addressOf: ((path: string) => string) | null
}

/** The chosen cards on their sheets, each front followed by its back. */
export function CardSheets({ choice, cards, themes, addressOf }: Props) {
  const { t } = useText()
  const { size, edge } = choice
  const back = backOf(choice)
  const layout = cardLayout(choice)
  const grid = `${layout.columns}x${layout.rows}`
  const face = (card: Card, part: 'whole' | 'situation' | 'questions') => (
    <CardFace
      card={card}
      theme={themeOf(themes, card.theme)}
      size={size}
      layout={layout}
      part={part}
      address={addressOf?.(`/cartes/${card.id}`)}
    />
  )
  return (
    <>
      {imposeCards(cards, layout, edge).map(({ fronts, backs }, index) => (
        <Fragment key={index}>
          <Sheet paper={layout.paper} caption={t('paper:sheet.front', { number: index + 1 })}>
            <CutLines layout={layout} />
            <div className={styles.grid} data-grid={grid} data-size={size}>
              {fronts.map((card, place) => (
                <div key={place} className={styles.place}>
                  {card ? face(card, back === 'questions' ? 'situation' : 'whole') : null}
                </div>
              ))}
            </div>
          </Sheet>
          {back === 'none' ? null : (
            <Sheet paper={layout.paper} caption={t('paper:sheet.back', { number: index + 1 })}>
              <CutLines layout={layout} />
              <div
                className={styles.grid}
                data-grid={grid}
                data-size={size}
                data-turned={!isTurnedSideways(layout, edge)}
              >
                {backs.map((card, place) => (
                  <div key={place} className={styles.place}>
                    {card && back === 'questions' ? face(card, 'questions') : null}
                    {card && back === 'pattern' ? (
                      <CardBack theme={themeOf(themes, card.theme)} layout={layout} />
                    ) : null}
                  </div>
                ))}
              </div>
            </Sheet>
          )}
        </Fragment>
      ))}
    </>
  )
}
