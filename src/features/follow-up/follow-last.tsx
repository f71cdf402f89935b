import Undo2 from 'lucide-react/icons/undo-2'
import { useText } from '../../i18n/use-text'
import { followStore, useAnswering, useFollow } from '../../state/follow'
import { answered } from '../../state/follow-store'
import { useShortcut } from '../../state/use-shortcut'
import { Button } from '../../ui/button'
import { SavePill } from '../../ui/save-pill'
import styles from './follow-last.module.css'

/** Enough of a lead to know it by. */
const MOST = 60
const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1).trimEnd()}…` : text)

/** What was just said, whether it is on the device, and the way back. */
export function FollowLast() {
  const { t } = useText()
  const save = useFollow((state) => state.save)
  const last = useFollow((state) => state.last)
  const answers = useFollow((state) => state.answers)
  useAnswering()
  const { undo, retry } = followStore.getState()
  const keys = useShortcut('undo', () => (last ? undo() : false))
  const isFailed = save !== 'saved' && save !== 'saving'
  const isLost = save === 'gone' || save === 'refused'
  const text = cut(last?.lead.lead.text ?? '')
  return (
    <>
      <div className={styles.place} role="alert">
        {isFailed ? (
          <div className={styles.failed}>
            <p>{isLost ? t(`follow-up:save.${save}`) : t(`common:storage.${save}`)}</p>
            {isLost ? null : (
              <Button size="small" onClick={() => void retry()}>
                {t('common:actions.retry.label')}
              </Button>
            )}
          </div>
        ) : null}
      </div>
      <div className={styles.place} data-low role="status">
        {last ? (
          <div className={styles.last}>
            <p>
              {last.what === 'state'
                ? t('follow-up:last.state', {
                    text,
                    state: t(`common:leadState.${answered(answers, last.lead).lead.state}`),
                  })
                : t(`follow-up:last.${last.what}`, { text })}
            </p>
            <SavePill state={isFailed ? 'failed' : save} label={t(`follow-up:save.${isFailed ? 'failed' : save}`)} />
            <Button size="small" icon={<Undo2 aria-hidden />} aria-keyshortcuts={keys} onClick={undo}>
              {t('follow-up:last.undo')}
            </Button>
          </div>
        ) : null}
      </div>
    </>
  )
}
