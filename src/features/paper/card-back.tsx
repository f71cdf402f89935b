import type { Theme } from '../../content/themes'
import { useText } from '../../i18n/use-text'
import { ThemeSeal } from '../../ui/theme-seal'
import type { CardLayout } from './card-layout'
import styles from './card-back.module.css'
import { ThemePattern } from './theme-pattern'

interface Props {
  readonly theme: Theme
  readonly layout: CardLayout
}

/** The back of a card in a pile: its theme shows, its number does not. */
export function CardBack({ theme, layout: { cardWidth, cardHeight } }: Props) {
  const { t } = useText()
  const height = (100 * cardHeight) / cardWidth
  return (
    <div className={styles.back} data-colour={theme.colour}>
      <svg className={styles.ground} viewBox={`0 0 100 ${height}`} aria-hidden="true">
        <rect className={styles.frame} x={4} y={4} width={92} height={height - 8} rx={4} />
        <ThemePattern
          icon={theme.icon}
          x={6.2}
          y={6.2}
          width={87.6}
          height={height - 12.4}
          look="coloured"
          scale={1.6}
        />
      </svg>
      <div className={styles.plate}>
        <span className={styles.seal}>
          <ThemeSeal icon={theme.icon} />
        </span>
        <p className={styles.name}>{t('common:app.name')}</p>
        <p className={styles.theme}>{theme.shortName}</p>
      </div>
    </div>
  )
}
