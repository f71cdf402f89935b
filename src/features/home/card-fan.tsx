import { Link } from 'react-router'
import type { Theme } from '../../content/themes'
import { ThemeSeal } from '../../ui/theme-seal'
import styles from './card-fan.module.css'

interface Props {
  readonly themes: readonly Theme[]
  readonly heading: string
}

/** The four themes as a hand of cards; each leads to its own. */
export function CardFan({ themes, heading }: Props) {
  return (
    <section className={styles.fan} aria-labelledby="themes">
      <h2 id="themes">{heading}</h2>
      <ul className={styles.hand}>
        {themes.map((theme) => (
          <li key={theme.id} data-colour={theme.colour}>
            <Link to={`/cartes?theme=${theme.id}`} className={styles.card}>
              <ThemeSeal icon={theme.icon} size={64} />
              <span>{theme.shortName}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
