import { useEffect, useRef } from 'react'
import { useText } from '../i18n/use-text'
import { useErasure } from '../state/erased'
import { Button, ButtonLink } from '../ui/button'
import { Notice } from '../ui/notice'
import styles from './problem-screen.module.css'

/** All that is left to show while everything is erased, here or in another tab, and after. */
export function ErasedScreen() {
  const { t } = useText()
  const state = useErasure()
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.focus(), [state])
  if (state === 'none') return null
  const again = async () => {
    const { eraseEverything } = await import('../state/erase')
    await eraseEverything()
  }
  const isOver = state === 'erased' || state === 'elsewhere'
  const isStuck = state === 'blocked' || state === 'failed'
  const title = t(isOver ? 'common:erased.title' : isStuck ? 'common:erased.stuck' : 'common:erased.underway')
  return (
    <main ref={place} className={styles.main} tabIndex={-1}>
      <Notice
        title={title}
        actions={
          <>
            {isStuck ? (
              <Button look="primary" onClick={() => void again()}>
                {t('common:actions.retry.label')}
              </Button>
            ) : null}
            {state === 'erasing' ? null : (
              <ButtonLink to="/" reloadDocument>
                {t('common:erased.reopen')}
              </ButtonLink>
            )}
          </>
        }
      >
        <title>{title}</title>
        <p role="status">{t(`common:erased.${state}`)}</p>
        {isOver ? <p>{t('common:erased.files')}</p> : null}
      </Notice>
    </main>
  )
}
