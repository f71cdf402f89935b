import ChartColumn from 'lucide-react/icons/chart-column'
import { Link, useSearchParams } from 'react-router'
import { isOpen } from '../../game/follow-up/due'
import { filterLeads } from '../../game/follow-up/filter-leads'
import { followedLeads } from '../../game/follow-up/followed-leads'
import { sessionTitle } from '../../i18n/session-title'
import { useText } from '../../i18n/use-text'
import { useFollow } from '../../state/follow'
import { answered } from '../../state/follow-store'
import { useScreenData } from '../../state/screen-data'
import { useStoredSessions } from '../../state/use-stored-sessions'
import { Button, ButtonLink } from '../../ui/button'
import { Segmented } from '../../ui/segmented'
import { EmptyLeads } from './empty-leads'
import { countChoices, type FollowChoice, followSearch, NO_FILTER, readFollowChoice } from './follow-filter'
import { FollowFilters } from './follow-filters'
import { FollowLast } from './follow-last'
import { FollowList } from './follow-list'
import styles from './follow-up-page.module.css'
import { type FollowData, loadFollow } from './load-follow'
import { ReviewInvite } from './review-invite'

export const loader = loadFollow

/** What follows the `?` is no reason to load anything again. */
export const ignoresSearch = true

/** The leads of all sessions: what is due first, and how far each has come. */
export default function FollowUpPage() {
  const { t, language } = useText()
  const { pack, now, today, ...data } = useScreenData<FollowData>()
  const stored = useStoredSessions(data.stored)
  const answers = useFollow((state) => state.answers)
  const [search, setSearch] = useSearchParams()
  const choice = readFollowChoice(search)
  const { kind, filter } = choice

  const readable = stored.ok ? stored.value.flatMap((one) => ('session' in one ? [one.session] : [])) : []
  const damaged = stored.ok ? stored.value.length - readable.length : 0
  const all = { group: followedLeads(readable, 'group'), solo: followedLeads(readable, 'solo') }
  const leads = all[kind].map((lead) => answered(answers, lead))
  const shown = filterLeads(leads, filter, now)
  const open = leads.filter(({ lead }) => isOpen(lead.state)).length
  const session = readable.find(({ id }) => id === filter.session)
  const ask = (next: FollowChoice) => setSearch(followSearch(next), { replace: true })
  return (
    <div className={styles.page}>
      <title>{t('follow-up:meta.title')}</title>
      <header className={styles.head}>
        <div>
          <h1>{t('follow-up:page.title')}</h1>
          <p>{t(kind === 'solo' ? 'follow-up:page.solo' : 'follow-up:page.intro')}</p>
        </div>
        {leads.length > 0 && kind === 'group' ? (
          <ButtonLink to="/suivi/bilan" icon={<ChartColumn aria-hidden />}>
            {t('follow-up:page.figures')}
          </ButtonLink>
        ) : null}
      </header>
      {stored.ok ? null : (
        <p className={styles.notice} role="alert">
          {t(`common:storage.${stored.error === 'stale' ? 'failed' : stored.error}`)}
        </p>
      )}
      {damaged > 0 ? (
        <p className={styles.notice}>
          {t('follow-up:damaged.damaged', { count: damaged })} <Link to="/parties">{t('follow-up:damaged.link')}</Link>
        </p>
      ) : null}
      {all.solo.length > 0 || kind === 'solo' ? (
        <div className={styles.kinds}>
          <Segmented
            label={t('follow-up:kind.label')}
            value={kind}
            options={[
              { value: 'group', label: t('follow-up:kind.group') },
              { value: 'solo', label: t('follow-up:kind.solo') },
            ]}
            onChange={(next) => ask({ kind: next, filter: { ...filter, session: '' } })}
          />
        </div>
      ) : null}
      {leads.length === 0 ? (
        stored.ok ? (
          <EmptyLeads />
        ) : null
      ) : (
        <>
          {open > 0 && kind === 'group' ? <ReviewInvite count={open} sessions={readable} /> : null}
          <FollowFilters
            filter={filter}
            pack={pack}
            onChange={(change) => ask({ kind, filter: { ...filter, ...change } })}
          />
          <div className={styles.count}>
            <p role="status">
              {countChoices(filter) > 0
                ? t('follow-up:count.some', { count: shown.length, total: leads.length })
                : t('follow-up:count.all', { count: leads.length })}
              {session ? ` ${t('follow-up:filter.session', { title: sessionTitle(t, language, session) })}` : ''}
            </p>
            {countChoices(filter) > 0 ? (
              <Button look="quiet" size="small" onClick={() => ask({ kind, filter: NO_FILTER })}>
                {t('follow-up:filter.clear')}
              </Button>
            ) : null}
          </div>
          <FollowList key={followSearch(choice)} leads={leads} filter={filter} pack={pack} now={now} today={today} />
        </>
      )}
      <FollowLast />
    </div>
  )
}
