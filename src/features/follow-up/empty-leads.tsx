import { useText } from '../../i18n/use-text'
import { ButtonLink } from '../../ui/button'
import styles from './follow-up-page.module.css'

/** Where leads come from, for those who have none yet. */
export function EmptyLeads() {
  const { t } = useText()
  return (
    <section className={styles.empty}>
      <h2>{t('follow-up:empty.title')}</h2>
      <p>{t('follow-up:empty.text')}</p>
      <div className={styles.actions}>
        <ButtonLink look="primary" to="/partie/nouvelle">
          {t('follow-up:empty.start')}
        </ButtonLink>
        <ButtonLink to="/niveaux/individual">{t('follow-up:empty.examples')}</ButtonLink>
      </div>
    </section>
  )
}
