import { bundledPackInfo } from '../../content/bundled-pack'
import { useText } from '../../i18n/use-text'
import { useInstall } from '../../state/install'
import { useKeeping } from '../../state/persistence'
import { Button, ButtonLink } from '../../ui/button'
import { PageHead } from '../../ui/page-head'
import styles from './about-page.module.css'

/** `2024-10` in words. */
const monthIn = (language: string, date: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' }).format(new Date(`${date}-01T12:00:00`))

/** Where the game comes from, where data lives, under what licence. */
export default function AboutPage() {
  const { t, language } = useText()
  const { attribution, version } = bundledPackInfo
  const { project, programme, address, partners } = attribution
  const keeping = useKeeping()
  const install = useInstall()
  return (
    <div className={styles.page}>
      <PageHead title={t('about:meta.title')} description={t('about:meta.description')} />
      <h1>{t('about:title')}</h1>
      <section>
        <h2>{t('about:game.heading')}</h2>
        <p>{t('about:game.text')}</p>
      </section>
      <section>
        <h2>{t('about:source.heading')}</h2>
        <p>{t('about:source.text', { date: monthIn(language, attribution.date), project, programme })}</p>
        <p>
          <a href={address} target="_blank" rel="noreferrer external">
            {t('about:source.link')}
          </a>
        </p>
        <p>{t('about:source.independent')}</p>
        <p>{t('about:source.funding')}</p>
        <h3>{t('about:source.partners')}</h3>
        <ul>
          {partners.map((partner) => (
            <li key={partner.name}>
              {partner.name}, {partner.city}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('about:data.heading')}</h2>
        <p>{t('about:data.text')}</p>
        <p>
          <ButtonLink size="small" to="/mes-donnees">
            {t('about:data.link')}
          </ButtonLink>
        </p>
        {keeping === 'unknown' ? null : <p>{t(`common:keeping.${keeping}`)}</p>}
      </section>
      <section>
        <h2>{t('about:install.heading')}</h2>
        <p>{t('about:install.text')}</p>
        {install ? (
          <p>
            <Button onClick={install}>{t('about:install.action')}</Button>
          </p>
        ) : null}
      </section>
      <section>
        <h2>{t('about:licence.heading')}</h2>
        <p>{t('about:licence.text', { version })}</p>
      </section>
    </div>
  )
}
