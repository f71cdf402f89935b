import { type Theme, themeOf } from '../../content/themes'
import type { ThemeFigures } from '../../game/follow-up/figures'
import { useText } from '../../i18n/use-text'
import { ThemeSeal } from '../../ui/theme-seal'
import { FigureFrame } from './figure-frame'
import styles from './theme-figure.module.css'

const ROOM = 94

interface Props {
  readonly figures: readonly ThemeFigures[]
  readonly themes: readonly Theme[]
}

/** The themes that were played, and which cards of each. */
export function ThemeFigure({ figures, themes }: Props) {
  const { t } = useText()
  const most = Math.max(1, ...figures.map(({ played }) => played))
  const named = figures.map((one) => ({ ...one, look: themeOf(themes, one.theme) }))
  return (
    <FigureFrame
      title={t('follow-up:figures.themes.title')}
      caption={t('follow-up:figures.themes.caption')}
      alt={t('follow-up:figures.themes.alt', {
        counts: named
          .map(({ look, played }) => t('follow-up:figures.item', { name: look.shortName, count: played }))
          .join(t('follow-up:figures.between')),
      })}
      table={{
        caption: t('follow-up:figures.themes.caption'),
        head: [
          t('follow-up:figures.card'),
          t('follow-up:figures.theme'),
          t('follow-up:figures.played'),
          t('follow-up:figures.leads'),
        ],
        rows: named.flatMap(({ look, cards }) =>
          cards.map(({ card, played, leads }) => ({
            key: card.id,
            cells: [card.title, look.shortName, played, leads],
          })),
        ),
      }}
    >
      <div className={styles.themes}>
        {named.map(({ look, played, leads, cards }) => (
          <div key={look.id} className={styles.theme} data-colour={look.colour}>
            <ThemeSeal icon={look.icon} size={36} />
            <div>
              <p className={styles.name}>
                <strong>{look.shortName}</strong>
                <span>
                  {t('follow-up:figures.times', { count: played })}
                  {', '}
                  {t('follow-up:figures.leadCount', { count: leads })}
                </span>
              </p>
              <svg className={styles.bar} width="100%" height="0.9em">
                <rect className={styles.track} x="0" y="0.4em" width="100%" height="1" />
                {Array.from({ length: played }, (_, index) => (
                  <rect
                    key={index}
                    x={`${(index * ROOM) / most}%`}
                    width={`${Math.max(ROOM / most - 0.6, 0.3)}%`}
                    height="0.9em"
                    rx="2"
                  />
                ))}
              </svg>
              <p className={styles.cards}>{cards.map(({ card }) => card.title).join(t('follow-up:figures.between'))}</p>
            </div>
          </div>
        ))}
      </div>
    </FigureFrame>
  )
}
