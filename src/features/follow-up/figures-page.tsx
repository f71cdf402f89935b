import ArrowLeft from 'lucide-react/icons/arrow-left'
import Printer from 'lucide-react/icons/printer'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { LEVERAGE_COUNTS, figuresOf } from '../../game/follow-up/figures'
import { isoDay } from '../../i18n/iso-day'
import { useText } from '../../i18n/use-text'
import { useScreenData } from '../../state/screen-data'
import { useStoredSessions } from '../../state/use-stored-sessions'
import { Button } from '../../ui/button'
import { FigureMarks } from './figure-marks'
import styles from './figures-page.module.css'
import { type FollowData, loadFollow } from './load-follow'
import { PeriodFigure } from './period-figure'
import { ReachFigure } from './reach-figure'
import { StateFigure } from './state-figure'
import { ThemeFigure } from './theme-figure'

export const loader = loadFollow

/** What all games say together, in pictures and in tables. */
export default function FiguresPage() {
  const { t } = useText()
  const { pack, ...data } = useScreenData<FollowData>()
  const stored = useStoredSessions(data.stored)
  const figures = useMemo(
    () => figuresOf(stored.ok ? stored.value.flatMap((one) => ('session' in one ? [one.session] : [])) : [], isoDay),
    [stored],
  )
  const { sessions, leads, states, periods, themes, reach } = figures
  return (
    <div className={styles.page} data-colour="cobalt">
      <title>{t('follow-up:meta.figures')}</title>
      <header className={styles.head}>
        <Link className={styles.back} to="/suivi">
          <ArrowLeft aria-hidden />
          {t('follow-up:figures.back')}
        </Link>
        <h1>{t('follow-up:figures.title')}</h1>
        <p>{t('follow-up:figures.intro')}</p>
        {sessions > 0 ? (
          <div className={styles.line}>
            <p className={styles.sum}>
              {t('follow-up:figures.summary.counts', {
                sessions: t('follow-up:figures.sessions', { count: sessions }),
                leads: t('follow-up:figures.leadCount', { count: leads }),
              })}
            </p>
            <Button size="small" icon={<Printer aria-hidden />} onClick={() => window.print()}>
              {t('follow-up:figures.print')}
            </Button>
          </div>
        ) : null}
      </header>
      {stored.ok ? null : (
        <p role="alert">{t(`common:storage.${stored.error === 'stale' ? 'failed' : stored.error}`)}</p>
      )}
      {sessions === 0 ? (
        <p className={styles.empty}>{t('follow-up:figures.empty')}</p>
      ) : (
        <>
          <FigureMarks />
          {leads > 0 ? (
            <>
              <ReachFigure reach={reach} levels={pack.levels} />
              <PeriodFigure
                which="levels"
                periods={periods}
                series={pack.levels.map(({ id, title }) => ({ key: id, name: title }))}
                countOf={({ levels }, key) => levels[key]}
              />
              <PeriodFigure
                which="leverages"
                periods={periods}
                series={LEVERAGE_COUNTS.map((key) => ({
                  key,
                  name: key === 'none' ? t('follow-up:filter.noLeverage') : t(`common:leverage.${key}`),
                }))}
                countOf={({ leverages }, key) => leverages[key]}
              />
              <StateFigure states={states} leads={leads} />
            </>
          ) : null}
          <ThemeFigure figures={themes} themes={pack.themes} />
        </>
      )}
    </div>
  )
}
