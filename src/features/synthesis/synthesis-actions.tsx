import { useText } from '../../i18n/use-text'
import { playStore } from '../../state/play'
import { Button } from '../../ui/button'
import styles from './synthesis-page.module.css'

/** What may be done with the session itself, below its synthesis. */
export function SynthesisActions({ isClosed }: { readonly isClosed: boolean }) {
  const { t } = useText()
  const { dispatch } = playStore.getState()
  return (
    <div className={styles.actions}>
      {isClosed ? (
        <Button onClick={() => dispatch({ type: 'reopen' })}>{t('synthesis:actions.reopen')}</Button>
      ) : (
        <Button look="primary" onClick={() => dispatch({ type: 'close' })}>
          {t('synthesis:actions.close')}
        </Button>
      )}
    </div>
  )
}
