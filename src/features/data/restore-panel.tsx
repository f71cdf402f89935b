import { useEffect, useRef, useState } from 'react'
import { useText } from '../../i18n/use-text'
import { restoreBackup } from '../../state/backup'
import { askToKeep } from '../../state/persistence'
import { Button } from '../../ui/button'
import { FileButton } from '../../ui/file-button'
import { MarginNote } from '../../ui/margin-note'
import styles from './backup-section.module.css'
import { RestoreFailure } from './restore-failure'
import { RestoreGroups } from './restore-groups'
import { changesAnything } from './restore-items'
import { readRestore, type RestoreState, unlockRestore } from './restore-read'
import { RestoreUnlock } from './restore-unlock'
import { useInstantWords } from './use-instant-words'

/** Brings a backup back: what it would do is shown before it is done. */
export function RestorePanel() {
  const { t } = useText()
  const { minute } = useInstantWords()
  const title = useRef<HTMLHeadingElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [state, setState] = useState<RestoreState | null>(null)
  const [isBusy, setBusy] = useState(false)
  const step = state?.step
  useEffect(() => heading.current?.focus(), [step])

  const follow = async (next: Promise<RestoreState>) => {
    setBusy(true)
    setState(await next)
    setBusy(false)
  }
  const choose = (chosen: File) => {
    setState(null)
    void follow(readRestore(chosen))
  }
  const bring = async (found: Extract<RestoreState, { step: 'found' }>): Promise<RestoreState> => {
    const restored = await restoreBackup(found.backup)
    if (!restored.ok) return { step: 'storage', failure: restored.error === 'stale' ? 'failed' : restored.error }
    void askToKeep()
    return { step: 'done', plan: restored.value }
  }
  const leave = () => {
    setState(null)
    title.current?.focus()
  }

  return (
    <section className={styles.part} aria-labelledby="rapporter">
      <h3 id="rapporter" ref={title} tabIndex={-1}>
        {t('backup:restore.heading')}
      </h3>
      <p className={styles.quiet}>{t('backup:restore.intro')}</p>
      <div className={styles.actions}>
        <FileButton onFile={choose}>{t('backup:restore.choose')}</FileButton>
      </div>
      <p className={styles.working} role="status">
        {isBusy && step !== 'found' ? t('backup:restore.reading') : null}
      </p>
      {state?.step === 'locked' ? (
        <div className={styles.found}>
          <h4 ref={heading} tabIndex={-1}>
            {t('backup:restore.locked.heading')}
          </h4>
          <RestoreUnlock
            isWrong={state.isWrong}
            isBusy={isBusy}
            onOpen={(passphrase) => void follow(unlockRestore(state, passphrase))}
            onCancel={leave}
          />
        </div>
      ) : null}
      {state?.step === 'found' ? (
        <div className={styles.found}>
          <h4 ref={heading} tabIndex={-1}>
            {t('backup:restore.found.heading')}
          </h4>
          <p className={styles.quiet}>
            {t('backup:restore.found.made', { file: state.file, date: minute(state.backup.madeAt) })}
          </p>
          {changesAnything(state.plan) ? null : <p>{t('backup:restore.found.nothing')}</p>}
          <RestoreGroups plan={state.plan} tense="plan" />
          <div className={styles.actions}>
            {changesAnything(state.plan) ? (
              <Button look="primary" aria-disabled={isBusy} onClick={() => void (isBusy ? null : follow(bring(state)))}>
                {t('backup:restore.found.confirm')}
              </Button>
            ) : null}
            <Button onClick={leave}>
              {t(changesAnything(state.plan) ? 'backup:restore.found.cancel' : 'common:actions.close.label')}
            </Button>
          </div>
        </div>
      ) : null}
      {state?.step === 'done' ? (
        <div className={styles.found} role="status">
          <h4 ref={heading} tabIndex={-1}>
            {t('backup:restore.done.heading')}
          </h4>
          <RestoreGroups plan={state.plan} tense="done" />
          <div className={styles.actions}>
            <Button onClick={leave}>{t('common:actions.close.label')}</Button>
          </div>
        </div>
      ) : null}
      {state && state.step !== 'locked' && state.step !== 'found' && state.step !== 'done' ? (
        <MarginNote role="alert">
          <RestoreFailure state={state} />
          <Button size="small" onClick={leave}>
            {t('common:actions.close.label')}
          </Button>
        </MarginNote>
      ) : null}
    </section>
  )
}
