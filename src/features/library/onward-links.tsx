import { Link } from 'react-router'
import { useText } from '../../i18n/use-text'
import { classNames } from '../../ui/class-names'
import reading from './reading-page.module.css'
import styles from './study-page.module.css'

const ADDRESSES = {
  compass: '/boussole',
  practices: '/pratiques',
  words: '/mots',
  recommendations: '/recommandations',
  actors: '/acteurs',
  glossary: '/glossaire',
} as const

/** The pages that carry on from this one, and the cards, where they are talked about. */
export function OnwardLinks({ to }: { readonly to: readonly (keyof typeof ADDRESSES)[] }) {
  const { t } = useText()
  return (
    <section className={classNames(reading.related, styles.onward)} aria-labelledby="suite">
      <h2 id="suite">{t('library:further.title')}</h2>
      <ul className={reading.links}>
        {to.map((page) => (
          <li key={page}>
            <Link to={ADDRESSES[page]}>{t(`library:further.${page}.title`)}</Link>
            <span>{t(`library:further.${page}.text`)}</span>
          </li>
        ))}
        <li>
          <Link to="/cartes">{t('library:cards.title')}</Link>
          <span>{t('library:cards.intro')}</span>
        </li>
      </ul>
    </section>
  )
}
