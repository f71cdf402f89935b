import type { Theme } from '../../content/themes'
import { useText } from '../../i18n/use-text'
import { ThemeSeal } from '../../ui/theme-seal'
import { Fitted } from './fitted'
import styles from './pile-scene.module.css'

interface Props {
  readonly themes: readonly Theme[]
  readonly aim: string
  readonly scale: number
}

/** Before a card is on the table: the four themes, and what the group came for. */
export function PileScene({ themes, aim, scale }: Props) {
  const { t } = useText()
  return (
    <Fitted most={64} scale={scale}>
      <div className={styles.seals} aria-hidden="true">
        {themes.map((theme) => (
          <span key={theme.id} data-colour={theme.colour}>
            <ThemeSeal icon={theme.icon} size={120} />
          </span>
        ))}
      </div>
      <h1 className={styles.title}>{t('projection:pile.title')}</h1>
      {aim ? <p className={styles.aim}>{aim}</p> : null}
    </Fitted>
  )
}
