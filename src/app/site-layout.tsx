import { Suspense, useEffect } from 'react'
import { NavLink, Outlet } from 'react-router'
import { useText } from '../i18n/use-text'
import { Brand } from '../ui/brand'
import { SkipLink } from '../ui/skip-link'
import { useArrivalFocus } from '../ui/use-arrival-focus'
import { ComfortPanel } from './comfort-panel'
import { SearchLink } from './search-link'
import styles from './site-layout.module.css'
import { sweepWhenIdle } from './sweep-when-idle'
import { UpdateNotice } from './update-notice'

/** The frame of every screen but the desk. */
export function SiteLayout() {
  const { t } = useText()
  const main = useArrivalFocus<HTMLElement>()
  useEffect(sweepWhenIdle, [])
  return (
    <div className={styles.page}>
      <SkipLink target="contenu">{t('common:nav.skip.label')}</SkipLink>
      <header className={styles.header}>
        <Brand name={t('common:app.name')} />
        <nav aria-label={t('common:nav.main.label')}>
          <ul className={styles.links}>
            <li>
              <NavLink to="/cartes">{t('common:nav.cards.label')}</NavLink>
            </li>
            <li>
              <NavLink to="/ressources">{t('common:nav.resources.label')}</NavLink>
            </li>
            <li>
              <NavLink to="/parties">{t('common:nav.history.label')}</NavLink>
            </li>
            <li>
              <NavLink to="/mes-notes">{t('common:nav.notes.label')}</NavLink>
            </li>
          </ul>
        </nav>
        <SearchLink />
        <ComfortPanel />
      </header>
      <main ref={main} id="contenu" className={styles.main} tabIndex={-1}>
        {/* Of a written page the frame is taken over first, then what is read, or at once when it is pressed. */}
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
      <footer className={styles.footer}>
        <p>{t('common:footer.data.text')}</p>
        <nav aria-label={t('common:nav.more.label')}>
          <ul>
            <li>
              <NavLink to="/suivi">{t('common:nav.follow.label')}</NavLink>
            </li>
            <li>
              <NavLink to="/imprimer">{t('common:nav.print.label')}</NavLink>
            </li>
            <li>
              <NavLink to="/mes-donnees">{t('common:nav.data.label')}</NavLink>
            </li>
            <li>
              <NavLink to="/a-propos">{t('common:nav.about.label')}</NavLink>
            </li>
            <li>{t('common:footer.licence.text')}</li>
          </ul>
        </nav>
      </footer>
      <UpdateNotice />
    </div>
  )
}
