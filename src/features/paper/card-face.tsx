import type { Card } from '../../domain/pack'
import type { Theme } from '../../content/themes'
import { useText } from '../../i18n/use-text'
import { ThemeSeal } from '../../ui/theme-seal'
import styles from './card-face.module.css'
import { CardFrame } from './card-frame'
import type { CardLayout } from './card-layout'
import { faceStep } from './face-step'
import type { CardSize } from './paper-choice'
import { QrCode } from './qr-code'

/** What stands on a face: the whole card, its situation alone, or its questions alone. */
export type CardPart = 'whole' | 'situation' | 'questions'

interface Props {
  readonly card: Card
  readonly theme: Theme
  readonly size: CardSize
  readonly layout: CardLayout
  readonly part: CardPart
  /** What its code opens; without it there is no code. */
  readonly address?: string | undefined
}

/** One face of a card that has words on it. */
export function CardFace({ card, theme, size, layout, part, address }: Props) {
  const { t } = useText()
  const hasStory = part !== 'questions'
  const hasQuestions = part !== 'situation'
  const texts = [
    ...(hasStory ? [...card.situation, ...(card.dilemma ?? [])] : []),
    ...(hasQuestions ? card.questions : []),
  ]
  const code =
    address !== undefined && hasQuestions ? (
      <span className={styles.code}>
        <QrCode address={address} label={t('paper:card.code', { address })} />
      </span>
    ) : null
  const isPocket = size === 'poker'
  return (
    <article
      className={styles.face}
      data-colour={theme.colour}
      data-size={size}
      data-part={part}
      data-step={faceStep(texts, part)}
      data-card={card.id}
    >
      <CardFrame theme={theme} number={card.number} layout={layout} />
      <header className={styles.head}>
        <span className={styles.seal}>
          <ThemeSeal icon={theme.icon} />
        </span>
        <div className={styles.titles}>
          <p className={styles.label}>
            <strong>{theme.shortName}</strong> <span>{t('common:card.number.label', { number: card.number })}</span>
          </p>
          <h3 className={styles.title}>{card.title}</h3>
        </div>
        {isPocket ? null : code}
      </header>
      {hasStory ? (
        <div className={styles.story}>
          {card.situation.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      ) : null}
      {hasStory && card.dilemma ? (
        <section className={styles.dilemma}>
          <h4>{t('common:card.dilemma.heading')}</h4>
          <ul className={styles.sides}>
            {card.dilemma.map((side) => (
              <li key={side}>{side}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {hasQuestions ? (
        <section className={styles.ask}>
          <h4>{t('common:card.questions.heading')}</h4>
          <ul className={styles.questions}>
            {card.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <footer className={styles.foot}>
        <p>
          <strong>{t('common:app.name')}</strong>{' '}
          <span>{isPocket ? t('paper:card.licence') : t('paper:card.source', { ...card.source })}</span>
        </p>
        {isPocket ? code : null}
      </footer>
    </article>
  )
}
