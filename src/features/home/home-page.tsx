import ArrowRight from 'lucide-react/icons/arrow-right'
import Lock from 'lucide-react/icons/lock'
import type { ComponentType } from 'react'
import { useText } from '../../i18n/use-text'
import { loadPack } from '../../state/load-pack'
import { loadThemes } from '../../state/load-themes'
import { useScreenData } from '../../state/screen-data'
import { readStoredSessions, type StoredSessions } from '../../state/use-stored-sessions'
import { ButtonLink } from '../../ui/button'
import { PageHead } from '../../ui/page-head'
import { CardFan } from './card-fan'
import { DueLeads } from './due-leads'
import styles from './home-page.module.css'
import { ResumePanel } from './resume-panel'

export async function loader() {
  const [themes, { cards, stages }, stored] = await Promise.all([
    loadThemes(),
    loadPack('cards', 'stages'),
    readStoredSessions(),
  ])
  return { themes, count: cards.cards.length, stages: stages.stages, stored }
}

interface Props {
  /** What goes soon, drawn by another feature: it comes from the routes. */
  readonly Departures: ComponentType<{ readonly stored: StoredSessions }>
}

export function HomePage({ Departures }: Props) {
  const { t } = useText()
  const { themes, count, stages, stored } = useScreenData<typeof loader>()
  const minutes = stages.reduce((sum, stage) => sum + stage.minutes, 0)
  return (
    <>
      <PageHead title={t('home:meta.title')} description={t('home:meta.description')} />
      <ResumePanel stored={stored} />
      <DueLeads stored={stored} />
      <div className={styles.notices}>
        <Departures stored={stored} />
      </div>
      <section className={styles.hero}>
        <div className={styles.pitch}>
          <h1>{t('home:hero.title')}</h1>
          <p className={styles.lead}>{t('home:hero.lead')}</p>
          <div className={styles.actions}>
            <ButtonLink look="primary" size="large" to="/partie/nouvelle" iconAfter={<ArrowRight aria-hidden />}>
              {t('home:hero.start')}
            </ButtonLink>
            <ButtonLink size="large" to="/cartes">
              {t('home:hero.browse')}
            </ButtonLink>
          </div>
          <p className={styles.data}>
            <Lock aria-hidden />
            {t('home:data.text')}
          </p>
        </div>
        <CardFan themes={themes} heading={t('home:themes.heading', { count })} />
      </section>
      <section className={styles.stages} aria-labelledby="stages">
        <h2 id="stages">{t('home:stages.heading')}</h2>
        <p>{t('home:stages.intro')}</p>
        <ol className={styles.steps}>
          {stages.map((stage) => (
            <li key={stage.id}>
              <h3>{stage.title}</h3>
              <p>{stage.aim}</p>
              <p className={styles.minutes}>{t('common:time.minutes', { count: stage.minutes })}</p>
            </li>
          ))}
        </ol>
        <p>{t('home:stages.total', { count: minutes })}</p>
      </section>
    </>
  )
}
