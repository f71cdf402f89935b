import { useText } from '../i18n/use-text'
import type { OpenState } from '../state/play-store'
import { ButtonLink } from '../ui/button'
import { Notice } from '../ui/notice'
import { GoneNotice } from './gone-notice'
import styles from './opening-notice.module.css'

/** While the session is read, and when it cannot be. */
export function OpeningNotice({ opening }: { readonly opening: OpenState }) {
  const { t } = useText()
  if (opening.state === 'gone') return <GoneNotice session={opening.left} />
  if (opening.state !== 'failed') {
    return (
      <p className={styles.loading} role="status">
        {t('play:opening.loading')}
      </p>
    )
  }
  const { failure } = opening
  const reason = { 'not-found': 'missing', damaged: 'damaged', storage: 'storage' } as const
  const title = t(`play:opening.${reason[failure.code]}.title`)
  const text =
    failure.code === 'storage'
      ? t(`common:storage.${failure.failure === 'stale' ? 'failed' : failure.failure}`)
      : t(`play:opening.${failure.code === 'damaged' ? 'damaged' : 'missing'}.text`)
  return (
    <main className={styles.main}>
      <Notice
        title={title}
        actions={
          <>
            <ButtonLink look="primary" to="/parties">
              {t('play:opening.history')}
            </ButtonLink>
            <ButtonLink to="/partie/nouvelle">{t('play:opening.new')}</ButtonLink>
          </>
        }
      >
        <title>{title}</title>
        <p>{text}</p>
      </Notice>
    </main>
  )
}
