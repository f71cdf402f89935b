import type { Session } from '../domain/session'
import { useText } from '../i18n/use-text'
import { playStore } from '../state/play'
import { Button, ButtonLink } from '../ui/button'
import { Notice } from '../ui/notice'
import styles from './opening-notice.module.css'
import { takeSession } from './take-session'

/** Another tab has deleted the session that was here: how to have it back, or to take it away. */
export function GoneNotice({ session }: { readonly session: Session }) {
  const { t } = useText()
  const title = t('play:opening.gone.title')
  return (
    <main className={styles.main}>
      <Notice
        title={title}
        actions={
          <>
            <Button look="primary" onClick={() => playStore.getState().putBack()}>
              {t('play:opening.gone.putBack')}
            </Button>
            <Button onClick={() => takeSession(session)}>{t('common:storage.export')}</Button>
            <ButtonLink to="/parties">{t('play:opening.history')}</ButtonLink>
          </>
        }
      >
        <title>{title}</title>
        <p>{t('play:opening.gone.text')}</p>
      </Notice>
    </main>
  )
}
