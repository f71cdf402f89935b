import { Link } from 'react-router'
import { type Theme, themeOf } from '../../content/themes'
import type { Card } from '../../domain/pack'
import { useText } from '../../i18n/use-text'
import { ButtonLink } from '../../ui/button'
import { ThemeSeal } from '../../ui/theme-seal'
import styles from './first-card.module.css'

/** Reminds of the card that the game begins with, and lets chance have it back. */
export function FirstCard({ card, themes }: { readonly card: Card; readonly themes: readonly Theme[] }) {
  const { t } = useText()
  const theme = themeOf(themes, card.theme)
  return (
    <section className={styles.card} data-colour={theme.colour} aria-labelledby="premiere-carte">
      <ThemeSeal icon={theme.icon} size={44} />
      <div>
        <h2 id="premiere-carte">{t('setup:card.heading')}</h2>
        <p>
          <Link to={`/cartes/${card.id}`}>{card.title}</Link>
        </p>
      </div>
      <ButtonLink look="quiet" size="small" to="/partie/nouvelle" replace>
        {t('setup:card.remove')}
      </ButtonLink>
    </section>
  )
}
